package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Bounded;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.InitiativeType;
import ec.hito.model.SecretariatCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An initiative becomes known.
 *
 * @param type null while nobody has said what it is
 * @param articulations at least one, at most {@value #MOST_ARTICULATIONS}; their management objectives are those it serves
 * @param endorsed whether planning itself registers it; otherwise it is a proposal
 */
public record RegisterInitiative(
        InitiativeId initiativeId,
        InitiativeCode code,
        String name,
        @Nullable InitiativeType type,
        @Nullable String description,
        @Nullable SecretariatCode leadSecretariat,
        List<NewArticulation> articulations,
        boolean endorsed,
        Timing timing)
        implements InitiativeCommand {
    public static final int MOST_ARTICULATIONS = 50;

    /** @throws IllegalArgumentException if a text has a fault, or there is no articulation or too many */
    public RegisterInitiative {
        name = Text.NAME.require(name);
        description = Text.DESCRIPTION.requireIfGiven(description);
        articulations = Bounded.copy(articulations, MOST_ARTICULATIONS);
        if (articulations.isEmpty()) {
            throw new IllegalArgumentException("an initiative has at least one articulation");
        }
    }

    @Override
    public boolean begins() {
        return true;
    }
}
