package ec.hito.command.imports.matrix;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.imports.ImportRun;
import ec.hito.command.imports.RowEvent;
import ec.hito.model.InitiativeId;
import ec.hito.model.PlanId;
import ec.hito.model.stored.ImportedFrom;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeRegistered;
import java.util.ArrayList;
import java.util.List;

/** An initiative that the file brings in: endorsed, since the plan holds it; without type, lead or dates, since the matrix has none. */
final class Creation {
    private final ImportRun run;
    private final Catalogue catalogue;
    private final EventsOfRow news;

    Creation(ImportRun run, Catalogue catalogue) {
        this.run = run;
        this.catalogue = catalogue;
        this.news = new EventsOfRow(run);
    }

    /** The events of a new initiative from all of its rows; the first row names it. */
    List<RowEvent> of(PlanId plan, List<MatrixRow> rows) {
        var id = new InitiativeId(run.ids().get());
        var on = run.timing().effectiveOn();
        var first = rows.getFirst();
        var source = new ImportedFrom(run.id(), plan, first.initiativeKey());
        var events = new ArrayList<RowEvent>();
        events.add(new RowEvent(
                first.line(),
                first.initiative(),
                new InitiativeRegistered(id, run.codes().get(), first.initiative(), null, null, source, on)));
        events.add(new RowEvent(first.line(), null, new InitiativeEndorsed(id, on)));
        rows.stream()
                .map(MatrixRow::managementObjective)
                .distinct()
                .forEach(objective -> events.add(
                        new RowEvent(first.line(), null, new InitiativeAligned(id, objective, List.of(), on))));
        for (var row : rows) {
            var printed = row.entry(null).mechanismsAsWritten();
            events.addAll(news.added(id, row, ListedMechanism.of(row.mechanisms(), printed, catalogue.mechanisms())));
        }
        return events;
    }
}
