package ec.hito.command.initiative;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Timing;
import ec.hito.eventstore.EventJson;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.InitiativeEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One sequence of commands to one initiative, given to a decider and to the oracle alike. */
final class SequenceRun {
    /** As {@link InitiativeDecider#decide}. */
    interface Decider {
        Decision<InitiativeEvent> decide(InitiativeCommand command, Initiative state, Catalogue catalogue);
    }

    private final Decider decider;
    private final Oracle oracle = new Oracle();
    private Initiative live = Initiative.INITIAL;
    private Initiative rebuilt = Initiative.INITIAL;

    SequenceRun(Decider decider) {
        this.decider = decider;
    }

    Oracle oracle() {
        return oracle;
    }

    /** The first thing on which both disagree in a whole sequence. */
    static Optional<String> disagreement(List<InitiativeCommand> sequence, Decider decider) {
        var run = new SequenceRun(decider);
        return sequence.stream().flatMap(command -> run.step(command).stream()).findFirst();
    }

    /** What both disagree on after one more command, if on anything. */
    Optional<String> step(InitiativeCommand command) {
        try {
            var verdict = oracle.judge(command);
            return switch (decider.decide(command, live, World.CATALOGUE)) {
                case Decision.Rejected<InitiativeEvent> no ->
                    rejected(no.rejection().code(), verdict);
                case Decision.Accepted<InitiativeEvent> yes -> accepted(command, yes.events(), verdict);
            };
        } catch (RuntimeException e) {
            return Optional.of("It breaks with " + e);
        }
    }

    private static Optional<String> rejected(String code, Verdict verdict) {
        return verdict.refusals().contains(code)
                ? Optional.empty()
                : Optional.of("The decider refuses with " + code + ", the oracle says " + verdict);
    }

    private Optional<String> accepted(InitiativeCommand command, List<InitiativeEvent> events, Verdict verdict) {
        if (!verdict.taken() || verdict.changes() == events.isEmpty()) {
            return Optional.of("The decider takes it as " + events + ", the oracle says " + verdict);
        }
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var day = oracle.effectiveDay(command);
        if (events.stream().anyMatch(event -> !event.effectiveOn().equals(day))) {
            return Optional.of("It takes effect on " + day + ", not as in " + events);
        }
        oracle.accept(command);
        for (var event : events) {
            live = InitiativeDecider.evolve(live, event);
            rebuilt = InitiativeDecider.evolve(rebuilt, writtenAndRead(event));
        }
        return sight(command).or(this::rebuilding);
    }

    private static InitiativeEvent writtenAndRead(InitiativeEvent event) {
        var type = EventCatalog.typeOf(event.getClass());
        return (InitiativeEvent) EventJson.readEvent(type, EventJson.writeBytes(event));
    }

    private Optional<String> sight(InitiativeCommand command) {
        var days = daysAround(command.timing());
        var ofState = PictureOfState.of((Registered) live, days);
        var ofFacts = PictureOfFacts.of(oracle, days);
        return ofState.equals(ofFacts)
                ? Optional.empty()
                : Optional.of("The state shows\n  " + ofState + "\nand the facts show\n  " + ofFacts);
    }

    private static List<LocalDate> daysAround(Timing timing) {
        var on = timing.effectiveOn();
        return Stream.of(on.minusDays(1), on, on.plusDays(4), timing.today())
                .distinct()
                .toList();
    }

    private Optional<String> rebuilding() {
        return rebuilt.equals(live)
                ? Optional.empty()
                : Optional.of("Live it is\n  " + live + "\nand rebuilt from what is stored\n  " + rebuilt);
    }
}
