package ec.hito.command.secretariat;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatsMerged;
import java.util.Optional;

/** One secretariat becoming part of another. Only one that still acts can be a successor, so that mergers make chains and no rings. */
final class Merging {
    private Merging() {}

    static Decision<SecretariatEvent> decide(
            MergeSecretariat command, SecretariatState.Registered merged, Catalogue catalogue) {
        return Decision.unless(
                refusal(command, merged, catalogue),
                () -> new SecretariatsMerged(
                        command.secretariat(),
                        command.into(),
                        command.reason(),
                        command.timing().effectiveOn()));
    }

    private static Optional<Rejection> refusal(
            MergeSecretariat command, SecretariatState.Registered merged, Catalogue catalogue) {
        var into = command.into();
        if (into.equals(command.secretariat())) {
            return Optional.of(new SecretariatRejection.MergedIntoItself(into));
        }
        var since = catalogue.since(into);
        if (since.isEmpty()) {
            return Optional.of(new SecretariatRejection.UnknownSuccessor(into));
        }
        var further = catalogue.mergedInto(into);
        if (further.isPresent()) {
            return Optional.of(new SecretariatRejection.SuccessorMerged(into, further.get()));
        }
        var timing = command.timing();
        return timing.refusal()
                .or(() -> timing.refusalBefore(merged.namedOn()))
                .or(() -> timing.refusalBefore(since.get()));
    }
}
