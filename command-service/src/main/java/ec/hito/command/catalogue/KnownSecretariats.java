package ec.hito.command.catalogue;

import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/** Which secretariats there are, since which day, and which of them became part of another. */
record KnownSecretariats(Map<SecretariatCode, LocalDate> since, Map<SecretariatCode, Merger> mergers) {
    record Merger(SecretariatCode into, LocalDate on) {}

    static final KnownSecretariats NONE = new KnownSecretariats(Map.of(), Map.of());

    KnownSecretariats with(SecretariatCode secretariat, LocalDate day) {
        var more = new HashMap<>(since);
        more.put(secretariat, day);
        return new KnownSecretariats(Map.copyOf(more), mergers);
    }

    KnownSecretariats merged(SecretariatCode secretariat, Merger merger) {
        var more = new HashMap<>(mergers);
        more.put(secretariat, merger);
        return new KnownSecretariats(since, Map.copyOf(more));
    }

    /** The end of its chain of mergers; itself if it was in none by that day. */
    SecretariatCode successor(SecretariatCode secretariat, LocalDate day) {
        var seen = new HashSet<SecretariatCode>();
        var end = secretariat;
        while (seen.add(end)) {
            var next = into(end, day);
            if (next.isEmpty()) {
                return end;
            }
            end = next.get();
        }
        // Mergers that were recorded at the same moment and contradict each other, as the log cannot tell: each stands
        // for itself.
        return secretariat;
    }

    private Optional<SecretariatCode> into(SecretariatCode secretariat, LocalDate day) {
        return Optional.ofNullable(mergers.get(secretariat))
                .filter(merger -> !merger.on().isAfter(day))
                .map(Merger::into);
    }
}
