package ec.hito.command.http;

import ec.hito.command.decision.Command;
import ec.hito.command.dispatch.Commands;
import ec.hito.command.dispatch.Receipt;
import ec.hito.web.BusinessDay;
import java.time.Clock;

/** Carries out what the current actor asks for. */
public final class Acts {
    private final Commands commands;
    private final CurrentActor current;
    private final Clock clock;

    public Acts(Commands commands, CurrentActor current, Clock clock) {
        this.commands = commands;
        this.current = current;
        this.clock = clock;
    }

    /** The fields of a request that came in today. */
    public Fields fields() {
        return new Fields(BusinessDay.today(clock));
    }

    /** @throws ec.hito.command.decision.RejectedException if the command is refused */
    public Receipt send(Command command) {
        return commands.send(command, current.actor());
    }

    /** Whether what the actor registers is part of the plan at once. */
    public boolean endorsed() {
        return current.endorses();
    }
}
