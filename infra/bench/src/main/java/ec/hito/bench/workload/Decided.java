package ec.hito.bench.workload;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.initiative.Initiative;
import ec.hito.command.initiative.InitiativeCommand;
import ec.hito.command.initiative.InitiativeDecider;
import ec.hito.model.stored.InitiativeEvent;
import java.util.ArrayList;
import java.util.List;

/** What the project's own decider makes of commands. */
public final class Decided {
    private Decided() {}

    /** @throws IllegalStateException if the command is rejected: no bench sends such a one */
    public static List<InitiativeEvent> events(InitiativeCommand command, Initiative state, Catalogue catalogue) {
        return switch (InitiativeDecider.decide(command, state, catalogue)) {
            case Decision.Accepted<InitiativeEvent> accepted -> accepted.events();
            case Decision.Rejected<InitiativeEvent> rejected ->
                throw new IllegalStateException(rejected.rejection().toString());
        };
    }

    /** The whole stream that the commands make, one after the other. */
    public static List<InitiativeEvent> stream(List<? extends InitiativeCommand> commands, Catalogue catalogue) {
        var stream = new ArrayList<InitiativeEvent>();
        var state = Initiative.INITIAL;
        for (var command : commands) {
            for (var event : events(command, state, catalogue)) {
                stream.add(event);
                state = InitiativeDecider.evolve(state, event);
            }
        }
        return List.copyOf(stream);
    }
}
