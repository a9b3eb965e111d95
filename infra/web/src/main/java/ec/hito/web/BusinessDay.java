package ec.hito.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which something happens, in the city's time zone. */
public final class BusinessDay {
    public static final ZoneId ZONE = ZoneId.of("America/Guayaquil");

    private BusinessDay() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
