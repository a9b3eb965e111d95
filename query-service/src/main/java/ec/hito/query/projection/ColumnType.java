package ec.hito.query.projection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a column travel: many in an array of a type that the driver sends in binary, each made into its own type by the
 * server.
 */
enum ColumnType {
    UUID("text", "%s::uuid", String[]::new, Object::toString),
    TEXT("text", "%s", String[]::new, value -> value),
    TEXTS("text", "%s::text[]", String[]::new, value -> literal((List<?>) value)),
    JSONB("text", "%s::jsonb", String[]::new, value -> value),
    NUMERIC("text", "%s::numeric", String[]::new, value -> ((BigDecimal) value).toPlainString()),
    BOOLEAN("boolean", "%s", Boolean[]::new, value -> value),
    INTEGER("integer", "%s", Integer[]::new, value -> value),
    BIGINT("bigint", "%s", Long[]::new, value -> value),
    DATE(
            "integer",
            "date '1970-01-01' + %s",
            Integer[]::new,
            value -> Math.toIntExact(((LocalDate) value).toEpochDay())),
    TIMESTAMPTZ(
            "bigint",
            "timestamptz '1970-01-01 00:00Z' + %s * interval '1 microsecond'",
            Long[]::new,
            value -> ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value));

    private final String sentAs;
    private final String received;
    private final IntFunction<@Nullable Object[]> array;
    private final Function<Object, Object> sent;

    ColumnType(String sentAs, String received, IntFunction<@Nullable Object[]> array, Function<Object, Object> sent) {
        this.sentAs = sentAs;
        this.received = received;
        this.array = array;
        this.sent = sent;
    }

    String parameter() {
        return "?::" + sentAs;
    }

    String received(String sent, String name) {
        return received.formatted(sent) + " as " + name;
    }

    /** A column for so many rows. */
    @Nullable
    Object[] column(int rows) {
        return array.apply(rows);
    }

    @Nullable
    Object sent(@Nullable Object value) {
        return value == null ? null : sent.apply(value);
    }

    /** Lists of different lengths make no array of arrays, so each travels in PostgreSQL's spelling of an array. */
    private static String literal(List<?> texts) {
        var literal = new StringBuilder("{");
        for (var text : texts) {
            var quoted = text.toString().replace("\\", "\\\\").replace("\"", "\\\"");
            literal.append(literal.length() > 1 ? "," : "")
                    .append('"')
                    .append(quoted)
                    .append('"');
        }
        return literal.append('}').toString();
    }
}
