package ec.hito.bench.commands;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import ec.hito.bench.workload.City;
import ec.hito.bench.workload.Decided;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.initiative.Initiative;
import ec.hito.command.initiative.InitiativeCommand;
import ec.hito.command.initiative.InitiativeDecider;
import ec.hito.command.initiative.RegisterInitiative;
import ec.hito.model.stored.InitiativeEvent;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An initiative as an aggregate of Axon's: the same decider on the same catalogue, the same events. */
@Aggregate
class PeerInitiative {
    /** Begins a stream. */
    record Begin(@TargetAggregateIdentifier String initiative, RegisterInitiative command) {}

    /** Goes on with one. */
    record GoOn(@TargetAggregateIdentifier String initiative, InitiativeCommand command) {}

    static Object message(InitiativeCommand command) {
        var id = command.initiativeId().toString();
        return command instanceof RegisterInitiative registration ? new Begin(id, registration) : new GoOn(id, command);
    }

    /** Who acted; the framework adds what the command's ids tell. */
    private static final MetaData WHO = MetaData.from(Map.of(
            "subject", City.PLANNING.subject(), "role", City.PLANNING.role().code()));

    @AggregateIdentifier
    private @Nullable String id;

    private Initiative state = Initiative.INITIAL;

    /** For the framework, which applies a stream's events to it. */
    protected PeerInitiative() {}

    @CommandHandler
    PeerInitiative(Begin begin, Catalogue catalogue) {
        decide(begin.command(), catalogue);
    }

    @CommandHandler
    void handle(GoOn goOn, Catalogue catalogue) {
        decide(goOn.command(), catalogue);
    }

    private void decide(InitiativeCommand command, Catalogue catalogue) {
        Decided.events(command, state, catalogue).forEach(event -> apply(event, WHO));
    }

    @EventSourcingHandler
    void on(InitiativeEvent event) {
        id = event.initiativeId().toString();
        state = InitiativeDecider.evolve(state, event);
    }
}
