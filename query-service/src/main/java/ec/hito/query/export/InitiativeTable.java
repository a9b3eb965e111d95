package ec.hito.query.export;

import ec.hito.query.initiative.InitiativeFilter;
import ec.hito.query.initiative.InitiativeList;
import ec.hito.query.initiative.InitiativeSummary;
import ec.hito.query.reading.Moment;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The initiatives that a filter lets through, in the order that it asks for, as the list shows them. */
record InitiativeTable(InitiativeList list, InitiativeFilter filter) implements Table {
    private static final List<String> HEADERS = List.of(
            "code",
            "name",
            "type",
            "lead_secretariat",
            "management_objectives",
            "progress",
            "expected_progress",
            "health",
            "lifecycle",
            "next_milestone",
            "next_due_on");

    @Override
    public String title() {
        return "Iniciativas";
    }

    @Override
    public List<String> headers() {
        return HEADERS;
    }

    @Override
    public void rows(Moment moment, Consumer<@Nullable Object[]> row) {
        list.all(filter, moment, one -> row.accept(cells(one)));
    }

    private static @Nullable Object[] cells(InitiativeSummary one) {
        var type = one.type();
        var lead = one.leadSecretariat();
        var health = one.health();
        var next = one.nextMilestone();
        return new @Nullable Object[] {
            one.code().value(),
            one.name(),
            type == null ? null : type.code(),
            lead == null ? null : lead.value(),
            one.managementObjectives().stream().map(Object::toString).toList(),
            FigureColumns.rounded(one.progress()),
            FigureColumns.rounded(one.expectedProgress()),
            health == null ? null : health.code(),
            one.lifecycle().code(),
            next == null ? null : next.title(),
            next == null ? null : next.dueOn()
        };
    }
}
