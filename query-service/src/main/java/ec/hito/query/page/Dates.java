package ec.hito.query.page;

import ec.hito.web.BusinessDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days and instants are written in a language; instants by the clocks of Quito. */
record Dates(
        DateTimeFormatter day,
        DateTimeFormatter month,
        DateTimeFormatter shortDay,
        DateTimeFormatter shortMonth,
        DateTimeFormatter instant) {
    private static final Dates SPANISH = of("d 'de' MMMM 'de' uuuu", "MMMM 'de' uuuu", PageLanguage.SPANISH);
    private static final Dates ENGLISH = of("d MMMM uuuu", "MMMM uuuu", PageLanguage.ENGLISH);

    static Dates in(Locale locale) {
        return locale.equals(PageLanguage.ENGLISH) ? ENGLISH : SPANISH;
    }

    private static Dates of(String day, String month, Locale locale) {
        return new Dates(
                DateTimeFormatter.ofPattern(day, locale),
                DateTimeFormatter.ofPattern(month, locale),
                DateTimeFormatter.ofPattern("d MMM uuuu", locale),
                DateTimeFormatter.ofPattern("MMM uuuu", locale),
                DateTimeFormatter.ofPattern(day + ", HH:mm:ss", locale).withZone(BusinessDay.ZONE));
    }
}
