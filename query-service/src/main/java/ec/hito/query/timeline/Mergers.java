package ec.hito.query.timeline;

import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.SecretariatsMerged;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Who stands for a secretariat that became part of another, as it is known. */
public final class Mergers {
    static final Mergers NONE = new Mergers(LocalDate.MIN, List.of());

    private final Map<SecretariatCode, SecretariatCode> into = new HashMap<>();

    /** @param secretariats what is known of secretariats */
    Mergers(LocalDate day, List<RecordedEvent> secretariats) {
        for (var recorded : secretariats) {
            if (recorded.event() instanceof SecretariatsMerged merged
                    && !merged.effectiveOn().isAfter(day)) {
                into.put(merged.secretariat(), merged.into());
            }
        }
    }

    /** Over any number of mergers. Who is in a ring of mergers that contradict each other stands for itself. */
    public SecretariatCode standsFor(SecretariatCode secretariat) {
        var passed = new LinkedHashSet<SecretariatCode>();
        var last = secretariat;
        while (into.containsKey(last)) {
            if (!passed.add(last)) {
                return secretariat;
            }
            last = into.get(last);
        }
        return last;
    }
}
