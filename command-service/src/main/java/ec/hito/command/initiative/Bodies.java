package ec.hito.command.initiative;

import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies have to do with an initiative beside its lead, each from which day on.
 *
 * @param participations whether a secretariat takes part
 */
public record Bodies(
        Map<SecretariatCode, NavigableMap<LocalDate, Boolean>> participations,
        Map<Agency.Role, NavigableMap<LocalDate, Agency>> agencies) {
    static final Bodies NONE = new Bodies(Map.of(), Map.of());

    /** Of two on one day the later recorded counts. */
    Bodies with(LocalDate day, SecretariatCode secretariat, boolean participates) {
        var more = new HashMap<>(participations);
        var days = new TreeMap<>(more.getOrDefault(secretariat, new TreeMap<>()));
        days.put(day, participates);
        more.put(secretariat, days);
        return new Bodies(more, agencies);
    }

    Bodies with(LocalDate day, Agency.Role role, Agency agency) {
        var more = new EnumMap<Agency.Role, NavigableMap<LocalDate, Agency>>(Agency.Role.class);
        more.putAll(agencies);
        var days = new TreeMap<>(more.getOrDefault(role, new TreeMap<>()));
        days.put(day, agency);
        more.put(role, days);
        return new Bodies(participations, more);
    }

    boolean participates(SecretariatCode secretariat, LocalDate day) {
        return on(participations.get(secretariat), day).orElse(false);
    }

    Optional<Agency> agency(Agency.Role role, LocalDate day) {
        return on(agencies.get(role), day);
    }

    private static <T> Optional<T> on(@Nullable NavigableMap<LocalDate, T> byDay, LocalDate day) {
        return byDay == null
                ? Optional.empty()
                : Optional.ofNullable(byDay.floorEntry(day)).map(Map.Entry::getValue);
    }
}
