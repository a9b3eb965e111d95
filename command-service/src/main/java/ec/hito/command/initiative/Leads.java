package ec.hito.command.initiative;

import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which secretariat led an initiative from which day on. */
public record Leads(NavigableMap<LocalDate, SecretariatCode> byDay) {
    static final Leads NONE = new Leads(new TreeMap<>());

    /** Of two assignments on one day the later recorded counts. */
    Leads with(LocalDate day, SecretariatCode secretariat) {
        var more = new TreeMap<>(byDay);
        more.put(day, secretariat);
        return new Leads(more);
    }

    Optional<SecretariatCode> on(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day)).map(Map.Entry::getValue);
    }
}
