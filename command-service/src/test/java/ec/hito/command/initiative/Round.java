package ec.hito.command.initiative;

import ec.hito.command.decision.Decision;
import ec.hito.model.stored.InitiativeEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Many random sequences: what was met in them, and the first on which a decider and the oracle disagree.
 *
 * @param tallies by kind of command
 * @param refusals the kinds of rejection that were met
 */
record Round(Map<Class<?>, Tally> tallies, Set<Class<?>> refusals, Optional<Failing> failing) {
    /** How often commands of a kind were taken with something new, refused, or taken with nothing to do. */
    record Tally(int taken, int refused, int idle) {
        Tally and(Tally more) {
            return new Tally(taken + more.taken, refused + more.refused, idle + more.idle);
        }

        int all() {
            return taken + refused + idle;
        }
    }

    record Failing(long seed, List<InitiativeCommand> sequence, SequenceRun.Decider decider) {
        private boolean fails(List<InitiativeCommand> fewer) {
            return SequenceRun.disagreement(fewer, decider).isPresent();
        }

        /** As few commands as show it, what they show, and how to see it again. */
        String words() {
            var shortest = Shrinking.shortest(sequence, this::fails);
            var commands = shortest.stream().map(command -> "  " + command).collect(Collectors.joining("\n"));
            return "-Dhito.sequences.seed=%d -Dhito.sequences=1 fails, and so do these %d of its commands:%n%s%n%s"
                    .formatted(
                            seed,
                            shortest.size(),
                            commands,
                            SequenceRun.disagreement(shortest, decider).orElseThrow());
        }
    }

    /** Each sequence has a seed of its own, from {@code seed} on, and is the same whichever others are played. */
    static Round play(long seed, int sequences, SequenceRun.Decider decider) {
        return LongStream.range(seed, seed + sequences)
                .parallel()
                .mapToObj(one -> play(one, decider))
                .reduce(new Round(Map.of(), Set.of(), Optional.empty()), Round::and);
    }

    private static Round play(long seed, SequenceRun.Decider decider) {
        var tallies = new HashMap<Class<?>, Tally>();
        var refusals = new HashSet<Class<?>>();
        var run = new SequenceRun((command, state, catalogue) -> {
            var decision = decider.decide(command, state, catalogue);
            tallies.merge(command.getClass(), tally(decision), Tally::and);
            if (decision instanceof Decision.Rejected<InitiativeEvent> no) {
                refusals.add(no.rejection().getClass());
            }
            return decision;
        });
        var commands = new RandomCommands(new SplittableRandom(seed), run.oracle());
        var sequence = new ArrayList<InitiativeCommand>();
        var disagreement = Optional.<String>empty();
        while (commands.more() && disagreement.isEmpty()) {
            sequence.add(commands.next());
            disagreement = run.step(sequence.getLast());
        }
        return new Round(tallies, refusals, disagreement.map(_ -> new Failing(seed, sequence, decider)));
    }

    private static Tally tally(Decision<InitiativeEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<InitiativeEvent> yes when yes.events().isEmpty() -> new Tally(0, 0, 1);
            case Decision.Accepted<InitiativeEvent> _ -> new Tally(1, 0, 0);
            case Decision.Rejected<InitiativeEvent> _ -> new Tally(0, 1, 0);
        };
    }

    private Round and(Round next) {
        var both = new HashMap<>(tallies);
        next.tallies.forEach((kind, tally) -> both.merge(kind, tally, Tally::and));
        var met = new HashSet<>(refusals);
        met.addAll(next.refusals);
        return new Round(both, met, failing.or(next::failing));
    }

    Optional<String> disagreement() {
        return failing.map(Failing::words);
    }
}
