package ec.hito.command.imports.table;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.imports.Remark;
import ec.hito.model.plan.Column;
import ec.hito.model.plan.FormulaGuard;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of the columns that a kind of file has stands at which place of this one. Their order is free. */
public final class Columns<C extends Enum<C> & Column> {
    private final Map<C, Integer> places;
    private final List<Remark> warnings = new ArrayList<>();
    private final int width;

    /**
     * @throws RejectedException with {@link UnreadableFile.WrongHeaders} if a required column is missing or one stands there twice
     */
    public Columns(Class<C> kind, Table.Row headers) {
        places = new EnumMap<>(kind);
        width = headers.cells().size();
        var faults = new ArrayList<Fault>();
        for (int place = 0; place < width; place++) {
            var header = headers.cells().get(place).strip();
            var column = named(kind, header);
            if (column.isPresent() && places.putIfAbsent(column.get(), place) != null) {
                faults.add(Fault.at(column.get().header(), "duplicate-column"));
            } else if (column.isEmpty() && !header.isEmpty()) {
                warnings.add(new Remark(headers.line(), header, "unknown-column", List.of(header)));
            }
        }
        Arrays.stream(kind.getEnumConstants())
                .filter(column -> column.required() && !places.containsKey(column))
                .forEach(column -> faults.add(Fault.at(column.header(), "missing-column")));
        if (!faults.isEmpty()) {
            throw new RejectedException(new UnreadableFile.WrongHeaders(faults));
        }
    }

    private static <C extends Enum<C> & Column> Optional<C> named(Class<C> kind, String header) {
        var plain = header.toLowerCase(Locale.ROOT);
        return Arrays.stream(kind.getEnumConstants())
                .filter(column -> column.header().equals(plain))
                .findFirst();
    }

    /** Those that the file has. */
    public Set<C> present() {
        return Set.copyOf(places.keySet());
    }

    /** What is in the file and in none of the columns; it is passed over. */
    public List<Remark> warnings() {
        return List.copyOf(warnings);
    }

    /** What is wrong with the row as a whole: it has more cells than there are headers, or fewer. */
    public Optional<Remark> fault(Table.Row row) {
        int cells = row.cells().size();
        return cells == width
                ? Optional.empty()
                : Optional.of(Remark.atRow(row.line(), "wrong-cell-count", cells, width));
    }

    /**
     * The cell's text without surrounding blanks, with line feeds only, accents composed, and without an export's guard against formulas, which
     * a spreadsheet program may carry from a CSV into a workbook; nothing if it is blank or the column is not there.
     */
    public Optional<String> cell(Table.Row row, C column) {
        return Optional.ofNullable(places.get(column))
                .map(row.cells()::get)
                .map(cell -> Normalizer.normalize(cell.replace("\r\n", "\n"), Normalizer.Form.NFC)
                        .strip())
                .map(FormulaGuard::unguarded)
                .filter(cell -> !cell.isEmpty());
    }
}
