package ec.hito.command.initiative;

import ec.hito.command.text.Bounded;
import ec.hito.command.text.Text;
import java.util.List;

/** The organisations on the other side of a mechanism, never persons. */
final class Partners {
    private Partners() {}

    /** @throws IllegalArgumentException if there are more than {@value NewMechanism#MOST_PARTNERS} or a name has a fault */
    static List<String> require(List<String> partners) {
        return Bounded.copy(partners, NewMechanism.MOST_PARTNERS).stream()
                .map(Text.TITLE::require)
                .toList();
    }
}
