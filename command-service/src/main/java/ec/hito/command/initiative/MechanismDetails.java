package ec.hito.command.initiative;

import ec.hito.command.text.Text;
import ec.hito.model.MechanismType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mechanism is, apart from what happens to it.
 *
 * @param description asked of the type {@code other}
 * @param interventionLevel of the municipality inside this mechanism
 * @param partners organisations, never persons; at most {@value NewMechanism#MOST_PARTNERS}
 */
public record MechanismDetails(
        MechanismType type,
        @Nullable String description,
        @Nullable String interventionLevel,
        List<String> partners) {
    public MechanismDetails {
        partners = List.copyOf(partners);
    }

    /**
     * As a person typed it.
     *
     * @throws IllegalArgumentException if a text has a fault or there are too many partners
     */
    public static MechanismDetails typed(
            MechanismType type,
            @Nullable String description,
            @Nullable String interventionLevel,
            List<String> partners) {
        return new MechanismDetails(
                type,
                Text.DESCRIPTION.requireIfGiven(description),
                Text.TITLE.requireIfGiven(interventionLevel),
                Partners.require(partners));
    }
}
