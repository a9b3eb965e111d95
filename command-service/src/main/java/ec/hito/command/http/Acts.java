package ec.hito.command.http;

import ec.hito.command.authority.Person;
import ec.hito.command.decision.Command;
import ec.hito.command.dispatch.Commands;
import ec.hito.command.dispatch.Made;
import ec.hito.command.dispatch.Receipt;
import ec.hito.model.ProgressId;
import ec.hito.web.BusinessDay;
import java.time.Clock;
import org.springframework.http.ResponseEntity;

/** Carries out what the current actor asks for in the current request, under the preconditions that its headers state. */
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

    /**
     * @param id of what is made, or else of what is acted on
     * @throws ec.hito.command.decision.RejectedException if the command is refused
     */
    public ResponseEntity<Answer> send(Object id, Command command) {
        return Answer.ok(send(Made.of(id), command));
    }

    /** As {@link #send(Object, Command)}, for a command that makes a record of progress. */
    public ResponseEntity<Answer> send(Object id, ProgressId progress, Command command) {
        return Answer.ok(send(Made.of(id).with(progress), command));
    }

    /** @throws ec.hito.command.decision.RejectedException if the command is refused */
    public Receipt send(Made made, Command command) {
        return commands.send(command, current.person(), Preconditions.current().request(made, command));
    }

    /**
     * Sends what is one of several things that the current request asks for; under a key of its own, if the request has one.
     *
     * @param number its place in the request, from 0
     * @param part what the request says of it
     */
    public Receipt sendPart(int number, Object part, Made made, Command command) {
        return commands.send(command, current.person(), Preconditions.current().request(number, part, made));
    }

    /** Who acts. */
    public Person person() {
        return current.person();
    }
}
