package ec.hito.query.export;

import ec.hito.query.figures.Figures;
import ec.hito.query.grouping.GroupsView;
import ec.hito.query.reading.Moment;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures of everything of a kind, a row each, and a last one without a code for the initiatives of which none of the kind is known. The rows
 * do not add up to the plan's figures: an initiative may stand under several.
 *
 * @param groups of a moment
 * @param code by which the lists of the read API filter
 */
record GroupTable<I>(
        String title,
        Function<Moment, GroupsView<I>> groups,
        Function<I, Object> code,
        Function<I, @Nullable String> name,
        Function<I, Figures> figures)
        implements Table {
    private static final List<String> NAMES = List.of("code", "name");

    @Override
    public List<String> headers() {
        return FigureColumns.after(NAMES);
    }

    @Override
    public void rows(Moment moment, Consumer<@Nullable Object[]> row) {
        var view = groups.apply(moment);
        for (var one : view.items()) {
            row.accept(FigureColumns.cells(figures.apply(one), code.apply(one).toString(), name.apply(one)));
        }
        if (view.unknown().initiatives() > 0) {
            row.accept(FigureColumns.cells(view.unknown(), null, null));
        }
    }
}
