package ec.hito.query.change;

import static ec.hito.web.ProblemException.refuseIf;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.PageSize;
import ec.hito.query.reading.Readings;
import ec.hito.web.BusinessDay;
import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between what, and of which initiatives, changes are asked for. Either days are given or positions. */
public record ChangesQuery(
        @Parameter(
                description = "Último día antes del período, en America/Guayaquil / The last day before the period",
                example = "2026-05-31")
        @Nullable
        LocalDate from,

        @Parameter(
                description = "Último día del período; por omisión hoy / The last day of the period; today by default",
                example = "2026-06-30")
        @Nullable
        LocalDate to,

        @Parameter(
                description = "Última posición antes del período / The last position before the period",
                schema = @Schema(type = "integer", format = "int64", minimum = "1"))
        @Nullable
        Long fromPosition,

        @Parameter(
                description = "Última posición del período; por omisión, lo que se sabe ahora / The last position of"
                        + " the period; what is known now by default")
        @Nullable
        Long toPosition,

        @Parameter(description = Readings.MIN_POSITION) @Nullable
        Long minPosition,

        @Parameter(
                description = "Solo iniciativas de este objetivo de gestión / Only initiatives of this management"
                        + " objective",
                example = "2.3")
        @Nullable
        String objective,

        @Parameter(
                description = "Cuántas iniciativas por página / How many initiatives to a page",
                schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
        @Nullable
        String limit,

        @Parameter(description = "El nextCursor de la página anterior / The nextCursor of the page before") @Nullable
        String cursor) {
    /** The smallest step of recorded instants. */
    private static final Duration TICK = Duration.ofNanos(1000);

    /** @param after the code that the page before ended with; null for the first page */
    record Page(
            @Nullable ManagementObjectiveCode objective,
            int limit,
            @Nullable String after) {
        // Not among the parameters, for one of which their description would take it.
        static final PageSize SIZE = new PageSize(50, 200);

        Page after(String code) {
            return new Page(objective, limit, code);
        }
    }

    /** @throws ProblemException 400, naming the parameter, if no period is given, or more than one, or one that runs backwards */
    void check(LocalDate today) {
        refuseIf(from == null && fromPosition == null, FieldFault.of("from", "required"));
        refuseIf(from != null && fromPosition != null, FieldFault.of("fromPosition", "excludes", "from"));
        refuseIf(fromPosition != null && to != null, FieldFault.of("to", "excludes", "fromPosition"));
        refuseIf(from != null && toPosition != null, FieldFault.of("toPosition", "excludes", "from"));
        refuseIf(from != null && from.isAfter(today), FieldFault.of("from", "future-day", today));
        refuseIf(to != null && to.isAfter(today), FieldFault.of("to", "future-day", today));
        refuseIf(
                from != null && to != null && to.isBefore(from),
                FieldFault.of("to", "too-early", String.valueOf(from)));
        refuseIf(
                fromPosition != null && fromPosition < 1,
                FieldFault.of("fromPosition", "out-of-range", 1, Long.MAX_VALUE));
        refuseIf(
                fromPosition != null && toPosition != null && toPosition < fromPosition,
                FieldFault.of("toPosition", "too-early", String.valueOf(fromPosition)));
        Page.SIZE.of(limit);
    }

    boolean byDay() {
        return from != null;
    }

    Clocks earlier(LocalDate today) {
        return from == null ? new Clocks(null, null, fromPosition, minPosition) : endOf(from, today);
    }

    Clocks later(LocalDate today) {
        return from == null ? new Clocks(null, null, toPosition, minPosition) : endOf(to == null ? today : to, today);
    }

    /** What was the case on the day as it was known at its end. */
    private Clocks endOf(LocalDate day, LocalDate today) {
        return day.isBefore(today)
                ? new Clocks(
                        day,
                        day.plusDays(1)
                                .atStartOfDay(BusinessDay.ZONE)
                                .toInstant()
                                .minus(TICK),
                        null,
                        minPosition)
                : new Clocks(day, null, null, minPosition);
    }

    /** @throws ProblemException 400 if no plan could have such an objective */
    Page page() {
        return new Page(objective == null ? null : code(objective), Page.SIZE.of(limit), cursor);
    }

    /** The greatest there is, from the beginning. */
    Page greatPage() {
        return new Page(page().objective(), Page.SIZE.most(), null);
    }

    private static ManagementObjectiveCode code(String text) {
        try {
            return new ManagementObjectiveCode(text);
        } catch (IllegalArgumentException _) {
            throw new ProblemException(Problem.invalid(List.of(FieldFault.of("objective", "unknown-reference", text))));
        }
    }
}
