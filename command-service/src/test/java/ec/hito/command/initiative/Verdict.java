package ec.hito.command.initiative;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What should come of a command.
 *
 * @param refusals the codes that are right, since a command may be wrong in several ways; none if it is to be taken
 * @param changes whether, taken, it says anything new
 */
record Verdict(Set<String> refusals, boolean changes) {
    boolean taken() {
        return refusals.isEmpty();
    }

    /** Gathers everything that speaks against a command. */
    static final class Reasons {
        private final Set<String> codes = new TreeSet<>();

        void when(boolean holds, String code) {
            if (holds) {
                codes.add(code);
            }
        }

        void whenBefore(LocalDate day, LocalDate since) {
            when(day.isBefore(since), "effective-before-subject");
        }

        Verdict orElse(boolean changes) {
            return new Verdict(Set.copyOf(codes), codes.isEmpty() && changes);
        }
    }
}
