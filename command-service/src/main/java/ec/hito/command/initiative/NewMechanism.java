package ec.hito.command.initiative;

import ec.hito.command.text.Text;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.model.stored.MechanismAttached;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism to be attached.
 *
 * @param description asked of the type {@code other}
 * @param asWritten the spelling in a source, where it comes from one
 * @param partners organisations, never persons; at most {@value #MOST_PARTNERS}
 * @param alternativeGroup from 1; mechanisms of one articulation with the same number are alternatives
 */
public record NewMechanism(
        MechanismId id,
        MechanismType type,
        @Nullable String description,
        @Nullable String asWritten,
        @Nullable String interventionLevel,
        List<String> partners,
        @Nullable Integer alternativeGroup) {
    public static final int MOST_PARTNERS = 50;

    /** @throws IllegalArgumentException if a text has a fault, there are too many partners or the group is below 1 */
    public NewMechanism {
        description = Text.DESCRIPTION.requireIfGiven(description);
        asWritten = Text.NAME.requireIfGiven(asWritten);
        interventionLevel = Text.TITLE.requireIfGiven(interventionLevel);
        partners = Partners.require(partners);
        if (alternativeGroup != null && alternativeGroup < 1) {
            throw new IllegalArgumentException("not from 1: " + alternativeGroup);
        }
    }

    MechanismAttached attachedTo(InitiativeId initiative, ArticulationId articulation, LocalDate effectiveOn) {
        return new MechanismAttached(
                initiative,
                articulation,
                id,
                type,
                description,
                asWritten,
                interventionLevel,
                partners,
                alternativeGroup,
                null,
                effectiveOn);
    }
}
