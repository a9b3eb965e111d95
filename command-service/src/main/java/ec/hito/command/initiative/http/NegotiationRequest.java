package ec.hito.command.initiative.http;

import ec.hito.command.http.Fields;
import ec.hito.command.initiative.NegotiateMechanism;
import org.jspecify.annotations.Nullable;

/** That a mechanism is negotiated. */
record NegotiationRequest(@Nullable String effectiveOn) {
    NegotiateMechanism read(MechanismAddress of, Fields fields) {
        var timing = fields.timing(effectiveOn);
        return fields.whole(
                () -> new NegotiateMechanism(of.initiative(), of.articulation(), of.mechanism(), timing.orElseThrow()));
    }
}
