package ec.hito.command.initiative.http;

import ec.hito.command.claims.ClaimRejection;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.decision.Timing;
import ec.hito.command.dispatch.InitiativeCodes;
import ec.hito.command.dispatch.Made;
import ec.hito.command.dispatch.Receipt;
import ec.hito.command.http.Acts;
import ec.hito.command.initiative.RegisterInitiative;
import ec.hito.model.InitiativeCode;
import java.time.Year;
import java.util.function.Function;

/** Registers initiatives under the next free code. */
final class Registrations {
    /** Each refusal is a registration of somebody else: as many can be quicker as register at the same time. */
    private static final int ATTEMPTS = 100;

    private final Acts acts;
    private final InitiativeCodes codes;

    Registrations(Acts acts, InitiativeCodes codes) {
        this.acts = acts;
        this.codes = codes;
    }

    /** Sends the command under a code of its effective day's year; takes another code where somebody was quicker. */
    Receipt register(Timing timing, Function<InitiativeCode, RegisterInitiative> withCode) {
        for (int attempt = 1; ; attempt++) {
            var command = withCode.apply(codes.next(Year.from(timing.effectiveOn())));
            try {
                return acts.send(Made.of(command.initiativeId()).coded(command.code()), command);
            } catch (RejectedException e) {
                if (!(e.rejection() instanceof ClaimRejection.CodeTaken) || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
