package ec.hito.command.initiative;

import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which bodies have to do with an initiative beside its lead, each from which day on.
 *
 * @param participations whether a secretariat takes part
 */
public record Bodies(Map<SecretariatCode, ByDay<Boolean>> participations, Map<Agency.Role, ByDay<Agency>> agencies) {
    static final Bodies NONE = new Bodies(Map.of(), Map.of());

    Bodies with(LocalDate day, SecretariatCode secretariat, boolean participates) {
        return new Bodies(with(participations, secretariat, day, participates), agencies);
    }

    Bodies with(LocalDate day, Agency.Role role, Agency agency) {
        return new Bodies(participations, with(agencies, role, day, agency));
    }

    boolean participates(SecretariatCode secretariat, LocalDate day) {
        return participations.getOrDefault(secretariat, ByDay.nothing()).on(day).orElse(false);
    }

    /** Who takes part on {@code day}, by the codes under which they joined. */
    Set<SecretariatCode> participants(LocalDate day) {
        return participations.keySet().stream()
                .filter(secretariat -> participates(secretariat, day))
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(SecretariatCode::value))));
    }

    Optional<Agency> agency(Agency.Role role, LocalDate day) {
        return agencies.getOrDefault(role, ByDay.nothing()).on(day);
    }

    private static <K, T> Map<K, ByDay<T>> with(Map<K, ByDay<T>> said, K key, LocalDate day, T value) {
        var more = new HashMap<>(said);
        more.put(key, more.getOrDefault(key, ByDay.nothing()).with(day, value));
        return Map.copyOf(more);
    }
}
