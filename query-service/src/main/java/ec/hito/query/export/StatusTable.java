package ec.hito.query.export;

import ec.hito.query.objective.Objectives;
import ec.hito.query.reading.Moment;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The figures of {@code GET /management-objectives}, a row for each management objective and one for the plan. */
final class StatusTable implements Table {
    /** To what a row applies: the rows of objectives do not add up to the plan's, since an initiative may serve several. */
    private static final String OBJECTIVE = "management-objective";

    private static final String PLAN = "plan";

    private static final List<String> NAMES = List.of("level", "management_objective", "development_objective", "text");

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
        return FigureColumns.after(NAMES);
    }

    /** None while no plan is adopted. */
    @Override
    public void rows(Moment moment, Consumer<@Nullable Object[]> row) {
        var view = objectives.all(moment);
        for (var item : view.items()) {
            row.accept(FigureColumns.cells(
                    item.figures(),
                    OBJECTIVE,
                    item.code().value(),
                    item.developmentObjective().value(),
                    item.text()));
        }
        if (!view.items().isEmpty()) {
            row.accept(FigureColumns.cells(view.totals(), PLAN, null, null, null));
        }
    }
}
