package ec.hito.command.shell;

import ec.hito.command.plan.CodesInUse;
import ec.hito.command.plan.PlanInForce;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.PlanId;
import ec.hito.model.plan.Plan;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.EventType;
import ec.hito.model.stored.InitiativeEvent;
import java.util.Optional;

/** What the log says of the plan in force and of what stands under it. */
record LoggedPlan(Catalogues catalogues, EventLog log) implements PlanInForce {
    @Override
    public Optional<PlanId> id() {
        return catalogues.caughtUp().plan().map(Plan::id);
    }

    @Override
    public CodesInUse codesInUse() {
        var types = CodesInUse.TOLD_BY.stream()
                .map(EventCatalog::typeOf)
                .map(EventType::name)
                .toList();
        return CodesInUse.of(log.ofTypes(types).stream()
                .map(recorded -> (InitiativeEvent) recorded.event())
                .toList());
    }
}
