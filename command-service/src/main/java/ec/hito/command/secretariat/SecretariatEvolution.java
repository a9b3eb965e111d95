package ec.hito.command.secretariat;

import ec.hito.command.secretariat.SecretariatState.Merged;
import ec.hito.command.secretariat.SecretariatState.Registered;
import ec.hito.command.secretariat.SecretariatState.Unregistered;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRenamed;
import ec.hito.model.stored.SecretariatsMerged;

/** What happens to a secretariat once it is registered. */
final class SecretariatEvolution {
    private SecretariatEvolution() {}

    /** Of two names the one of the later day counts, and of one day the one recorded later. */
    static SecretariatState rename(SecretariatState state, SecretariatRenamed renamed) {
        var known = registered(state, renamed);
        return renamed.effectiveOn().isBefore(known.namedOn())
                ? known
                : new Registered(renamed.name(), known.since(), renamed.effectiveOn());
    }

    static SecretariatState merge(SecretariatState state, SecretariatsMerged merged) {
        return new Merged(registered(state, merged).name(), merged.into(), merged.effectiveOn());
    }

    private static Registered registered(SecretariatState state, SecretariatEvent event) {
        return switch (state) {
            case Registered registered -> registered;
            case Unregistered _, Merged _ -> throw new IllegalStateException("does not act: " + event);
        };
    }
}
