package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Draws one command after the other for an initiative, of every kind; the oracle is asked so that about half of them can be taken. */
final class RandomCommands {
    private static final Set<Class<? extends InitiativeCommand>> ENDS =
            Set.of(CompleteInitiative.class, CancelInitiative.class, DeclineInitiative.class);
    private static final int KINDS_TRIED = 10;
    private static final int TRIES_OF_A_KIND = 4;

    /** Makes the commands of some kinds. */
    static final class Kinds {
        private final Map<Class<? extends InitiativeCommand>, Function<Timing, InitiativeCommand>> makers =
                new LinkedHashMap<>();

        <T extends InitiativeCommand> void put(Class<T> kind, Function<Timing, T> maker) {
            makers.put(kind, maker::apply);
        }

        Kinds and(Kinds more) {
            var both = new Kinds();
            both.makers.putAll(makers);
            both.makers.putAll(more.makers);
            return both;
        }

        List<Class<? extends InitiativeCommand>> all() {
            return List.copyOf(makers.keySet());
        }
    }

    private final Oracle oracle;
    private final RandomParts parts;
    private final Kinds kinds = new Kinds();
    private final Kinds favourites;
    private final Map<Class<? extends InitiativeCommand>, Integer> taken = new HashMap<>();
    private final Map<Class<? extends InitiativeCommand>, Integer> refused = new HashMap<>();
    private final int length;
    private LocalDate today = World.FIRST_DAY;
    private int drawn;

    RandomCommands(RandomGenerator random, Oracle oracle) {
        this.oracle = oracle;
        this.parts = new RandomParts(random, oracle);
        this.length = 15 + parts.below(26);
        var all = List.of(
                new RandomLife(parts).kinds().and(new RandomInvolvement(parts).kinds()),
                new RandomStructure(parts).kinds().and(new RandomAlignment(parts).kinds()),
                new RandomMilestones(parts).kinds());
        all.forEach(some -> kinds.makers.putAll(some.makers));
        // What belongs together comes close together, or little would come of it.
        this.favourites = parts.oneOf(all);
    }

    boolean more() {
        return drawn < length;
    }

    InitiativeCommand next() {
        drawn++;
        today = today.plusDays(parts.in100(40) ? parts.below(3) : 0);
        var lot = parts.in100(60) ? draw(true) : draw(false);
        for (int tried = 1; tried < KINDS_TRIED && !lot.asWanted(); tried++) {
            lot = draw(lot.wanted());
        }
        var one = lot.asWanted() ? lot : draw(false);
        (one.changes() ? taken : refused).merge(one.command().getClass(), 1, Integer::sum);
        return one.command();
    }

    private record Lot(InitiativeCommand command, boolean wanted, boolean changes) {
        boolean asWanted() {
            return wanted == changes;
        }
    }

    /** A command of some kind that is taken as wanted, if one is soon found. */
    private Lot draw(boolean wanted) {
        var kind = kind(wanted);
        var lot = lot(kind, wanted);
        for (int tried = 1; tried < TRIES_OF_A_KIND && !lot.asWanted(); tried++) {
            lot = lot(kind, wanted);
        }
        return lot;
    }

    private Lot lot(Class<? extends InitiativeCommand> kind, boolean wanted) {
        var command = make(kind);
        return new Lot(command, wanted, oracle.judge(command).changes());
    }

    /** Rather one that was not taken yet, or that was taken more often than refused. */
    private Class<? extends InitiativeCommand> kind(boolean wanted) {
        if (oracle.registeredOn().isEmpty() && parts.in100(70)) {
            return RegisterInitiative.class;
        }
        var lots = new ArrayList<Class<? extends InitiativeCommand>>();
        for (var kind : parts.in100(75) ? favourites.all() : kinds.all()) {
            lots.addAll(Collections.nCopies(wanted ? lotsToTake(kind) : lotsToRefuse(kind), kind));
        }
        return parts.oneOf(lots);
    }

    /** An end is mostly kept for the last commands, since little can be asked after it. */
    private int lotsToTake(Class<? extends InitiativeCommand> kind) {
        if (ENDS.contains(kind) && drawn < length * 2 / 3) {
            return 1;
        }
        return taken.containsKey(kind) ? 5 : 20;
    }

    private int lotsToRefuse(Class<? extends InitiativeCommand> kind) {
        return taken.getOrDefault(kind, 0) > refused.getOrDefault(kind, 0) ? 8 : 1;
    }

    private InitiativeCommand make(Class<? extends InitiativeCommand> kind) {
        var maker = kinds.makers.get(kind);
        if (maker == null) {
            throw new IllegalStateException("nobody makes " + kind);
        }
        return maker.apply(new Timing(parts.day(today), today));
    }
}
