package ec.hito.query.export;

import ec.hito.model.plan.MilestoneColumn;
import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.milestone.MilestoneView;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.Past;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The milestones that stand, with the day and weight in force. Those of now are in the read model; those of any other moment are folded from
 * the events, some initiatives at a time.
 */
final class MilestoneTable implements Table {
    // The import's columns can't say that a milestone is cancelled: there it would seem to stand.
    private static final String NOW = """
        select i.code as initiative_code, m.title, m.due_on, m.weight, m.deliverable, m.phase
        from milestone m
        join initiative i on i.initiative_id = m.initiative_id
        where m.cancelled_on is null and i.endorsed_on <= :day
        order by i.code, m.due_on, m.position
        """;

    private final Table now;
    private final InitiativeIds initiatives;
    private final Past past;

    MilestoneTable(JdbcClient jdbc, InitiativeIds initiatives, Past past) {
        this.now = new StoredTable(jdbc, "Hitos", List.of(MilestoneColumn.values()), NOW);
        this.initiatives = initiatives;
        this.past = past;
    }

    @Override
    public String title() {
        return now.title();
    }

    @Override
    public List<String> headers() {
        return now.headers();
    }

    @Override
    public void rows(Moment moment, Consumer<@Nullable Object[]> row) {
        if (moment.current()) {
            now.rows(moment, row);
        } else {
            past.wholes(
                    initiatives.all(),
                    moment,
                    whole -> whole.milestones().stream()
                            .filter(milestone -> milestone.cancelledOn() == null)
                            .map(milestone -> cells(whole.state().code().value(), milestone))
                            .forEach(row));
        }
    }

    private static @Nullable Object[] cells(String code, MilestoneView milestone) {
        return Stream.of(MilestoneColumn.values())
                .<@Nullable Object>map(column -> switch (column) {
                    case INITIATIVE_CODE -> code;
                    case TITLE -> milestone.title();
                    case DUE_ON -> milestone.dueOn();
                    case WEIGHT -> milestone.weight().value();
                    case DELIVERABLE -> milestone.deliverable();
                    case PHASE -> milestone.phase();
                })
                .toArray();
    }
}
