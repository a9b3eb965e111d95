package ec.hito.query.page;

import ec.hito.model.MechanismType;
import ec.hito.model.Percent;
import ec.hito.model.Weight;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.EventType;
import ec.hito.query.figures.Average;
import ec.hito.query.figures.Figures.HealthCounts;
import ec.hito.query.figures.Health;
import ec.hito.query.initiative.InitiativeQuery;
import ec.hito.web.BusinessDay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.util.UriUtils;

/** Writes figures, days and instants the way they are read in the language of the page. Templates know it as {@code @show}. */
final class Show {
    private static final String NO_BREAK_SPACE = "\u00a0";

    /** A part of a stacked bar; {@code x} and {@code width} in percent of the whole. */
    record Segment(Health health, long count, String x, String width) {}

    private final MessageSource messages;

    private final Clock clock;
    private final String licence;

    /** @param licence under which the data may be used */
    Show(MessageSource messages, Clock clock, String licence) {
        this.messages = messages;
        this.clock = clock;
        this.licence = licence;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private static Dates dates() {
        return Dates.in(locale());
    }

    public String licence() {
        return licence;
    }

    public LocalDate today() {
        return BusinessDay.today(clock);
    }

    /** The name of a mechanism's type; its code where the open catalogue has grown past the names known here. */
    public String mechanism(MechanismType type) {
        return mechanism(type.value());
    }

    /** The names of all events, for whoever listens to each. */
    public List<String> acts() {
        return EventCatalog.types().stream().map(EventType::name).toList();
    }

    /** What a code of a closed list is called. */
    String word(String list, String code) {
        return messages.getMessage(list + "." + code, null, locale());
    }

    /** A place in the matrix. */
    String entry(int entry, int articulation) {
        return messages.getMessage("matrix.entry", new Object[] {entry, articulation}, locale());
    }

    public List<Health> healths() {
        return List.of(Health.values());
    }

    /** The outline of a sign that can be told from the others without its colour, in a square of 16. */
    public String icon(Health health) {
        return switch (health) {
            case DELAYED -> "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM4 7h8v2H4z";
            case AT_RISK -> "M8 1 16 15H0zM7 6v5h2V6zM7 12v2h2v-2z";
            case ON_TRACK -> "M6 14 0 8l2-2 4 4 8-8 2 2z";
            case NO_DATA -> "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z";
        };
    }

    /** Where the list goes on. What was not asked for stays out of the address, so that it can be read and passed on. */
    public String next(String path, InitiativeQuery asked, String cursor) {
        return address(path, asked.with("cursor", cursor).given());
    }

    /** Where the list is to be had as a file, all of it; {@code {format}} stands for each there is. */
    public String file(InitiativeQuery asked) {
        return address("/api/v1/exports/initiatives.{format}", asked.whole().given());
    }

    /** @param path as it stands in an address; the parameters are written so that they can stand in one, too */
    static String address(String path, Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? path : path + "?" + query));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** As {@link #mechanism(MechanismType)}; words that are no code stay as they are. */
    String mechanism(String codeOrWords) {
        var name = messages.getMessage("mechanism." + codeOrWords, null, codeOrWords, locale());
        return name == null ? codeOrWords : name;
    }

    public String percent(Average average) {
        return percent(average.rounded());
    }

    public String percent(Percent percent) {
        return percent(percent.value());
    }

    public String percent(BigDecimal percent) {
        return number(percent) + NO_BREAK_SPACE + "%";
    }

    /** Of a difference: with its sign, as people write it, in percentage points. */
    public String points(BigDecimal points) {
        var rounded = points.setScale(2, RoundingMode.HALF_UP);
        var sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "\u2212" : "";
        return sign + number(rounded.abs());
    }

    public String weight(Weight weight) {
        return number(weight.value());
    }

    /** As SVG takes it. */
    public String length(Average average) {
        return average.rounded().toPlainString() + "%";
    }

    /** Of a file, in the greatest unit of which it has at least one, rounded up: what is there is never shown as nothing. */
    public String size(long bytes) {
        var megabyte = 1024 * 1024;
        return bytes < megabyte
                ? number(BigDecimal.valueOf(Math.ceilDiv(bytes, 1024L))) + NO_BREAK_SPACE + "KB"
                : number(BigDecimal.valueOf(Math.ceilDiv(bytes, (long) megabyte))) + NO_BREAK_SPACE + "MB";
    }

    public String day(LocalDate day) {
        return dates().day().format(day);
    }

    /** Where there is little room. */
    public String shortDay(LocalDate day) {
        return dates().shortDay().format(day);
    }

    /** As it stands along an axis: a month by its first day. */
    public String tick(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? dates().shortMonth() : dates().shortDay()).format(day);
    }

    public String month(YearMonth month) {
        return dates().month().format(month);
    }

    public String instant(Instant instant) {
        return dates().instant().format(instant);
    }

    /** The parts that are not empty, from what needs attention most to least. */
    public List<Segment> segments(HealthCounts counts) {
        var segments = new ArrayList<Segment>();
        var from = 0.0;
        for (var health : Health.values()) {
            var count = counts.of(health);
            if (count > 0) {
                var width = 100.0 * count / counts.sum();
                segments.add(new Segment(health, count, length(from), length(width)));
                from += width;
            }
        }
        return segments;
    }

    private static String length(double percent) {
        return String.format(Locale.ROOT, "%.3f%%", percent);
    }

    public String number(BigDecimal value) {
        var format = NumberFormat.getInstance(locale());
        format.setMaximumFractionDigits(4);
        return format.format(value);
    }
}
