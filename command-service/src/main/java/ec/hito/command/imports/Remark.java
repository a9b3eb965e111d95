package ec.hito.command.imports;

import ec.hito.command.decision.Rejection;
import ec.hito.model.plan.Column;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to say about a place in the file: why a row is refused, or what its sender should look at.
 *
 * @param row line of the file as a person counts it, the headers being 1; null if no line is at fault
 * @param column as the file names it; null if the row as a whole is meant
 * @param code stable name, such as {@code duplicate-row}
 * @param arguments the values that its words name
 */
public record Remark(@Nullable Integer row, @Nullable String column, String code, List<Object> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark at(int row, Column column, String code, Object... arguments) {
        return new Remark(row, column.header(), code, List.of(arguments));
    }

    public static Remark atRow(int row, String code, Object... arguments) {
        return new Remark(row, null, code, List.of(arguments));
    }

    public static Remark ofFile(String code, Object... arguments) {
        return new Remark(null, null, code, List.of(arguments));
    }

    /**
     * Why a decider refuses what a row asks for.
     *
     * @param columns the fields that a rejection may name, with the columns that they stand in
     */
    public static List<Remark> of(int row, Rejection rejection, Map<String, ? extends Column> columns) {
        if (rejection.faults().isEmpty()) {
            return List.of(new Remark(row, null, rejection.code(), rejection.arguments()));
        }
        return rejection.faults().stream()
                .map(fault -> {
                    var column = columns.get(fault.field());
                    return new Remark(row, column == null ? null : column.header(), fault.code(), fault.arguments());
                })
                .toList();
    }
}
