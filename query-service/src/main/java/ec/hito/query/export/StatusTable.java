package ec.hito.query.export;

import ec.hito.query.figures.Average;
import ec.hito.query.figures.Figures;
import ec.hito.query.figures.Figures.MechanismCount;
import ec.hito.query.objective.Objectives;
import ec.hito.query.reading.Moment;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of {@code GET /management-objectives}, a row for each management objective and one for the plan. */
final class StatusTable implements Table {
    /** To what a row applies: the rows of objectives do not add up to the plan's, since an initiative may serve several. */
    private static final String OBJECTIVE = "management-objective";

    private static final String PLAN = "plan";

    private record Figure(String header, Function<Figures, @Nullable Object> of) {}

    private static final List<String> NAMES = List.of("level", "management_objective", "development_objective", "text");

    private static final List<Figure> FIGURES = List.of(
            new Figure("entries", Figures::entries),
            new Figure("initiatives", Figures::initiatives),
            new Figure("measured", Figures::measured),
            new Figure("progress", figures -> rounded(figures.progress())),
            new Figure("verified_progress", figures -> rounded(figures.verifiedProgress())),
            new Figure("expected_progress", figures -> rounded(figures.expectedProgress())),
            new Figure("baseline_expected_progress", figures -> rounded(figures.baselineExpectedProgress())),
            new Figure("health_no_data", figures -> figures.health().noData()),
            new Figure("health_on_track", figures -> figures.health().onTrack()),
            new Figure("health_at_risk", figures -> figures.health().atRisk()),
            new Figure("health_delayed", figures -> figures.health().delayed()),
            new Figure("registered", figures -> figures.lifecycle().registered()),
            new Figure("in_progress", figures -> figures.lifecycle().inProgress()),
            new Figure("suspended", figures -> figures.lifecycle().suspended()),
            new Figure("completed", figures -> figures.lifecycle().completed()),
            new Figure("cancelled", figures -> figures.lifecycle().cancelled()),
            new Figure("milestones_planned", figures -> figures.milestones().planned()),
            new Figure("milestones_achieved", figures -> figures.milestones().achieved()),
            new Figure("milestones_verified", figures -> figures.milestones().verified()),
            new Figure("milestones_overdue", figures -> figures.milestones().overdue()),
            new Figure(
                    "milestones_due_in_30_days", figures -> figures.milestones().dueIn30Days()),
            new Figure("milestones_rescheduled", figures -> figures.milestones().rescheduled()),
            new Figure("milestones_cancelled", figures -> figures.milestones().cancelled()),
            new Figure(
                    "milestones_cancelled_after_due",
                    figures -> figures.milestones().cancelledAfterDue()),
            new Figure("mechanisms", figures -> sum(figures, MechanismCount::count)),
            new Figure("mechanisms_in_force", figures -> sum(figures, MechanismCount::inForce)),
            new Figure("mechanisms_expiring_in_60_days", figures -> sum(figures, MechanismCount::expiringIn60Days)),
            new Figure("without_lead", figures -> figures.gaps().withoutLead()),
            new Figure("without_type", figures -> figures.gaps().withoutType()),
            new Figure("without_milestones", figures -> figures.gaps().withoutMilestones()),
            new Figure("without_mechanism", figures -> figures.gaps().withoutMechanism()),
            new Figure("without_actor", figures -> figures.gaps().withoutActor()),
            new Figure("without_policy", figures -> figures.gaps().withoutPolicy()),
            new Figure("silent", figures -> figures.gaps().silent()));

    private final Objectives objectives;

    StatusTable(Objectives objectives) {
        this.objectives = objectives;
    }

    @Override
    public String title() {
        return "Estado";
    }

    @Override
    public List<String> headers() {
        return Stream.concat(NAMES.stream(), FIGURES.stream().map(Figure::header))
                .toList();
    }

    /** None while no plan is adopted. */
    @Override
    public void rows(Moment moment, Consumer<@Nullable Object[]> row) {
        var view = objectives.all(moment);
        for (var item : view.items()) {
            row.accept(cells(
                    item.figures(),
                    OBJECTIVE,
                    item.code().value(),
                    item.developmentObjective().value(),
                    item.text()));
        }
        if (!view.items().isEmpty()) {
            row.accept(cells(view.totals(), PLAN, null, null, null));
        }
    }

    private static @Nullable Object[] cells(Figures figures, @Nullable Object... names) {
        return Stream.concat(
                        Stream.of(names),
                        FIGURES.stream().map(figure -> figure.of().apply(figures)))
                .toArray();
    }

    private static @Nullable Object rounded(@Nullable Average average) {
        return average == null ? null : average.rounded();
    }

    private static long sum(Figures figures, ToLongFunction<MechanismCount> count) {
        return figures.mechanisms().stream().mapToLong(count).sum();
    }
}
