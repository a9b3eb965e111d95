package ec.hito.command.initiative;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.model.stored.InitiativeCancelled;
import ec.hito.model.stored.InitiativeCompleted;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeResumed;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.InitiativeSuspended;
import java.util.Optional;

/** Starting, suspending, resuming and ending an initiative. */
final class Living {
    private Living() {}

    /** Why nothing at all can be recorded of the initiative on the command's day, if so. */
    static Optional<Rejection> closed(InitiativeCommand command, Registered initiative) {
        if (initiative.endorsement() == Endorsement.DECLINED) {
            return Optional.of(new LifeRejection.AlreadyDeclined());
        }
        var life = initiative.life();
        return life.overOn(command.timing().effectiveOn()) && !command.outlivesTheInitiative()
                ? Optional.of(new LifeRejection.InitiativeOver(life.since()))
                : Optional.empty();
    }

    static Decision<InitiativeEvent> decide(LifeCommand command, Registered initiative) {
        return Decision.unless(refusal(command, initiative), () -> event(command));
    }

    private static Optional<Rejection> refusal(LifeCommand command, Registered initiative) {
        return switch (command) {
            case StartInitiative start -> startRefusal(start, initiative);
            case SuspendInitiative suspend ->
                ifSuspended(initiative.life()).or(() -> untimely(suspend, initiative.life()));
            case ResumeInitiative resume ->
                initiative.life().suspended()
                        ? untimely(resume, initiative.life())
                        : over(initiative.life()).or(() -> Optional.of(new LifeRejection.NotSuspended()));
            case CompleteInitiative complete ->
                ifSuspended(initiative.life())
                        .or(() -> untimely(complete, initiative.life()))
                        .or(() -> ifNotStarted(complete, initiative.schedule()))
                        .or(() -> ifWorkedLater(complete, initiative.schedule()));
            case CancelInitiative cancel ->
                untimely(cancel, initiative.life()).or(() -> ifWorkedLater(cancel, initiative.schedule()));
        };
    }

    private static Optional<Rejection> startRefusal(StartInitiative command, Registered initiative) {
        var day = command.timing().effectiveOn();
        var schedule = initiative.schedule();
        var startedOn = schedule.startedOn();
        // As with progress, an earlier day says that it began earlier than was known.
        if (startedOn != null && !schedule.startsOn(day)) {
            return Optional.of(new LifeRejection.AlreadyStarted(startedOn));
        }
        return initiative.life().suspendedOn(day).map(LifeRejection.InitiativeSuspended::new);
    }

    private static Optional<Rejection> ifSuspended(Life life) {
        return life.suspended() ? Optional.of(new LifeRejection.InitiativeSuspended(life.since())) : Optional.empty();
    }

    private static Optional<Rejection> ifNotStarted(CompleteInitiative command, Schedule schedule) {
        var day = command.timing().effectiveOn();
        return schedule.startsOn(day) ? Optional.of(new LifeRejection.NotStarted(day)) : Optional.empty();
    }

    /** Nothing is done of what has ended, in whatever order the two are learnt. */
    private static Optional<Rejection> ifWorkedLater(LifeCommand end, Schedule schedule) {
        var day = end.timing().effectiveOn();
        return schedule.workedOn().filter(day::isBefore).map(worked -> new LifeRejection.WorkedLater(day, worked));
    }

    /** Each turn follows the one before: slipped in before it, it would leave that one without its ground. */
    private static Optional<Rejection> untimely(LifeCommand command, Life life) {
        return over(life).or(() -> command.timing().refusalBefore(life.since()));
    }

    private static Optional<Rejection> over(Life life) {
        return life.over() ? Optional.of(new LifeRejection.InitiativeOver(life.since())) : Optional.empty();
    }

    private static InitiativeEvent event(LifeCommand command) {
        var id = command.initiativeId();
        var on = command.timing().effectiveOn();
        return switch (command) {
            case StartInitiative _ -> new InitiativeStarted(id, on);
            case SuspendInitiative suspend -> new InitiativeSuspended(id, suspend.reason(), on);
            case ResumeInitiative _ -> new InitiativeResumed(id, on);
            case CompleteInitiative _ -> new InitiativeCompleted(id, on);
            case CancelInitiative cancel -> new InitiativeCancelled(id, cancel.reason(), on);
        };
    }
}
