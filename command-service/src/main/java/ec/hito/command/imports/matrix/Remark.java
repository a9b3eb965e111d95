package ec.hito.command.imports.matrix;

import ec.hito.model.plan.MatrixColumn;
import java.util.List;
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

    static Remark at(int row, MatrixColumn column, String code, Object... arguments) {
        return new Remark(row, column.header(), code, List.of(arguments));
    }

    static Remark atRow(int row, String code, Object... arguments) {
        return new Remark(row, null, code, List.of(arguments));
    }

    static Remark ofFile(String code, Object... arguments) {
        return new Remark(null, null, code, List.of(arguments));
    }
}
