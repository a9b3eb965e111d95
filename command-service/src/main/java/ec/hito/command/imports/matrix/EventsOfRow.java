package ec.hito.command.imports.matrix;

import ec.hito.command.imports.ImportRun;
import ec.hito.command.imports.RowEvent;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.MechanismAttached;
import java.util.ArrayList;
import java.util.List;

/** What a row says that was not known, as events. */
final class EventsOfRow {
    private final ImportRun run;

    EventsOfRow(ImportRun run) {
        this.run = run;
    }

    /** The articulation that a row is, with its mechanisms. */
    List<RowEvent> added(InitiativeId initiative, MatrixRow row, List<ListedMechanism> mechanisms) {
        var articulation = new ArticulationId(run.ids().get());
        var events = new ArrayList<RowEvent>();
        events.add(new RowEvent(
                row.line(),
                row.objective(),
                new ArticulationAdded(
                        initiative,
                        articulation,
                        row.managementObjective(),
                        row.objective(),
                        row.entry(null),
                        run.timing().effectiveOn())));
        mechanisms.forEach(mechanism -> events.add(attached(initiative, articulation, row, mechanism)));
        return events;
    }

    RowEvent attached(InitiativeId initiative, ArticulationId articulation, MatrixRow row, ListedMechanism mechanism) {
        var event = new MechanismAttached(
                initiative,
                articulation,
                new MechanismId(run.ids().get()),
                mechanism.type(),
                mechanism.description(),
                mechanism.asWritten(),
                null,
                mechanism.partners(),
                mechanism.alternativeGroup(),
                run.id(),
                run.timing().effectiveOn());
        return new RowEvent(row.line(), mechanism.words(), event);
    }
}
