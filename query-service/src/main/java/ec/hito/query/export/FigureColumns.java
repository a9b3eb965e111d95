package ec.hito.query.export;

import ec.hito.query.figures.Average;
import ec.hito.query.figures.Figures;
import ec.hito.query.figures.Figures.MechanismCount;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of whatever initiatives are counted under, a column each. */
final class FigureColumns {
    private record Figure(String header, Function<Figures, @Nullable Object> of) {}

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

    private FigureColumns() {}

    /** The headers of all, behind others. */
    static List<String> after(List<String> headers) {
        return Stream.concat(headers.stream(), FIGURES.stream().map(Figure::header))
                .toList();
    }

    /** A row: its figures behind what it is of. */
    static @Nullable Object[] cells(Figures figures, @Nullable Object... names) {
        return Stream.concat(
                        Stream.of(names),
                        FIGURES.stream().map(figure -> figure.of().apply(figures)))
                .toArray();
    }

    /** As it is shown; null where nothing is measured. */
    static @Nullable Object rounded(@Nullable Average average) {
        return average == null ? null : average.rounded();
    }

    private static long sum(Figures figures, ToLongFunction<MechanismCount> count) {
        return figures.mechanisms().stream().mapToLong(count).sum();
    }
}
