package ec.hito.command.shell;

import ec.hito.command.claims.Claim;
import ec.hito.command.dispatch.InitiativeCodes;
import ec.hito.eventstore.writer.HeldClaims;
import ec.hito.model.InitiativeCode;
import java.time.Year;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts on from the highest code of the year that is claimed. Two processes may count alike; the claim tells the second one. */
final class ClaimedCodes implements InitiativeCodes {
    private final HeldClaims claims;
    private final Map<Year, Long> highest = new ConcurrentHashMap<>();

    ClaimedCodes(HeldClaims claims) {
        this.claims = claims;
    }

    @Override
    public InitiativeCode next(Year year) {
        return InitiativeCode.of(
                year, highest.compute(year, (_, known) -> (known == null ? claimed(year) : known) + 1));
    }

    private long claimed(Year year) {
        return claims.highestNumber(Claim.Kind.INITIATIVE_CODE.code(), "INI-%04d-".formatted(year.getValue()));
    }

    /** Another process counts too: look again before the next one. */
    void forget() {
        highest.clear();
    }
}
