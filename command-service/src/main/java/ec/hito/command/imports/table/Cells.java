package ec.hito.command.imports.table;

import ec.hito.command.imports.Remark;
import ec.hito.command.text.Text;
import ec.hito.model.plan.Column;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The cells of one row, read one by one, with everything that is wrong with them. */
public final class Cells<C extends Enum<C> & Column> {
    private final Columns<C> columns;
    private final Table.Row row;
    private final boolean aligned;
    private final List<Remark> faults = new ArrayList<>();

    public Cells(Columns<C> columns, Table.Row row) {
        this.columns = columns;
        this.row = row;
        columns.fault(row).ifPresent(faults::add);
        this.aligned = faults.isEmpty();
    }

    /** What was wrong with what has been read. */
    public List<Remark> faults() {
        return List.copyOf(faults);
    }

    /** What the row makes, unless anything that was read of it is wrong. */
    public <T> Optional<T> whole(Supplier<T> made) {
        return faults.isEmpty() ? Optional.of(made.get()) : Optional.empty();
    }

    /** A text that is kept as it is written; nothing if the cell is blank, which is a fault in a required column. */
    public Optional<String> text(C column, Text kind) {
        return cell(column).filter(text -> fits(column, text, kind));
    }

    /** Each part of a cell between semicolons; none if it is blank. */
    public List<String> parts(C column) {
        return Arrays.stream(written(column).orElse("").split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** @param code of the fault if {@code parse} does not take the cell's text */
    public <T> Optional<T> value(C column, Function<String, T> parse, String code) {
        return cell(column).flatMap(text -> parsed(column, text, parse, code));
    }

    public Optional<String> matching(C column, Pattern shape, String code) {
        return cell(column).filter(text -> {
            var fits = shape.matcher(text).matches();
            if (!fits) {
                fault(column, code, text);
            }
            return fits;
        });
    }

    public <T> Optional<T> parsed(C column, String text, Function<String, T> parse, String code) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException _) {
            fault(column, code, text);
            return Optional.empty();
        }
    }

    /** Official text is taken as it is written; only what cannot be kept at all is a fault. */
    public boolean fits(C column, String text, Text kind) {
        var fault = kind.fault(column.header(), text);
        fault.ifPresent(found -> faults.add(new Remark(row.line(), found.field(), found.code(), found.arguments())));
        return fault.isEmpty();
    }

    public void fault(C column, String code, Object... arguments) {
        faults.add(Remark.at(row.line(), column, code, arguments));
    }

    private Optional<String> cell(C column) {
        var cell = written(column);
        if (aligned && cell.isEmpty() && column.required()) {
            fault(column, "blank");
        }
        return cell;
    }

    private Optional<String> written(C column) {
        return aligned ? columns.cell(row, column) : Optional.empty();
    }
}
