package ec.hito.query.export;

import ec.hito.query.change.ChangesView;
import ec.hito.query.change.Split;
import ec.hito.query.figures.Health;
import ec.hito.query.reading.Moment;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The initiatives that changed in a period, as the list of changes shows them; what was recorded of each is counted. */
final class ChangesTable implements Table {
    private static final List<String> HEADERS = List.of(
            "code",
            "name",
            "lifecycle_before",
            "lifecycle_after",
            "health_before",
            "health_after",
            "progress_before",
            "progress_after",
            "progress_difference",
            "progress_by_work",
            "progress_by_correction",
            "progress_by_reweighting",
            "progress_by_cancellation",
            "progress_by_membership",
            "expected_progress_before",
            "expected_progress_after",
            "expected_progress_difference",
            "expected_progress_by_calendar",
            "expected_progress_by_rescheduling",
            "expected_progress_by_reweighting",
            "expected_progress_by_cancellation",
            "expected_progress_by_membership",
            "acts",
            "acts_learnt_late",
            "from_as_of",
            "from_position");

    private final ChangesView first;
    private final Function<String, ChangesView> following;

    /** @param following the page that begins after a code */
    ChangesTable(ChangesView first, Function<String, ChangesView> following) {
        this.first = first;
        this.following = following;
    }

    @Override
    public String title() {
        return "Cambios desde " + first.from().asOf();
    }

    @Override
    public List<String> headers() {
        return HEADERS;
    }

    @Override
    public void rows(Moment moment, Consumer<@Nullable Object[]> row) {
        var page = first;
        page.items().forEach(one -> row.accept(cells(one)));
        while (page.nextCursor() != null) {
            page = following.apply(page.nextCursor());
            page.items().forEach(one -> row.accept(cells(one)));
        }
    }

    private @Nullable Object[] cells(ChangesView.Item one) {
        var progress = one.means().progress();
        var expected = one.means().expectedProgress();
        return new @Nullable Object[] {
            one.code().value(),
            one.name(),
            of(one.before(), standing -> standing.lifecycle().code()),
            of(one.after(), standing -> standing.lifecycle().code()),
            health(one.before()),
            health(one.after()),
            FigureColumns.rounded(progress.from()),
            FigureColumns.rounded(progress.to()),
            progress.difference(),
            of(progress.parts(), Split.Progress::work),
            of(progress.parts(), Split.Progress::correction),
            of(progress.parts(), Split.Progress::reweighting),
            of(progress.parts(), Split.Progress::cancellation),
            of(progress.parts(), Split.Progress::membership),
            FigureColumns.rounded(expected.from()),
            FigureColumns.rounded(expected.to()),
            expected.difference(),
            of(expected.parts(), Split.Expected::calendar),
            of(expected.parts(), Split.Expected::rescheduling),
            of(expected.parts(), Split.Expected::reweighting),
            of(expected.parts(), Split.Expected::cancellation),
            of(expected.parts(), Split.Expected::membership),
            one.acts().size(),
            one.acts().stream()
                    .filter(act -> act.when() == ChangesView.When.LEARNT_LATE)
                    .count(),
            first.from().asOf(),
            first.from().position()
        };
    }

    private static @Nullable String health(ChangesView.@Nullable Standing standing) {
        return of(of(standing, ChangesView.Standing::health), Health::code);
    }

    private static <V, T> @Nullable T of(@Nullable V value, Function<V, @Nullable T> part) {
        return value == null ? null : part.apply(value);
    }
}
