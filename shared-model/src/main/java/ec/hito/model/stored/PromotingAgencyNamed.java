package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who promotes an initiative from that day on.
 *
 * @param secretariat a registered body; absent if it is none
 * @param name what it is called, never a person; absent if the registered body says it all
 */
public record PromotingAgencyNamed(
        InitiativeId initiativeId,
        @Nullable SecretariatCode secretariat,
        @Nullable String name,
        LocalDate effectiveOn) implements BodyEvent {}
