package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import java.time.LocalDate;

/** From that day on the secretariat does not lead the initiative, and none does: it never had led, for the import that said so was undone. */
public record LeadSecretariatReleased(InitiativeId initiativeId, SecretariatCode secretariat, LocalDate effectiveOn)
        implements BodyEvent {}
