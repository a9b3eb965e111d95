package ec.hito.command.imports.matrix;

import de.siegmar.fastcsv.reader.CsvRecord;
import ec.hito.command.decision.Fault;
import ec.hito.command.initiative.NewArticulation;
import ec.hito.command.text.Text;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.plan.MatrixColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one record of the file, and gathers everything that is wrong with it. */
final class RowReader {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern INITIATIVE_KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern OBJECTIVE_CODE = Pattern.compile("\\d{1,2}\\.\\d{1,2}");

    private final Headers headers;
    private final int line;
    private final List<String> cells;
    private final List<Remark> faults = new ArrayList<>();

    RowReader(Headers headers, CsvRecord row) {
        this.headers = headers;
        this.line = Math.toIntExact(row.getStartingLineNumber());
        this.cells = row.getFields();
    }

    /** What is wrong with the row, once it was read. */
    List<Remark> faults() {
        return List.copyOf(faults);
    }

    /** The row, or nothing if it has faults. */
    Optional<MatrixRow> read() {
        if (cells.size() != headers.width()) {
            faults.add(Remark.atRow(line, "wrong-cell-count", cells.size(), headers.width()));
            return Optional.empty();
        }
        var entry = matching(MatrixColumn.ENTRY, NUMBER, "not-a-number");
        var number = matching(MatrixColumn.ARTICULATION_NO, NUMBER, "not-a-number");
        var initiativeKey = matching(MatrixColumn.INITIATIVE_KEY, INITIATIVE_KEY, "not-a-key");
        var objectiveCode = matching(MatrixColumn.MANAGEMENT_OBJECTIVE, OBJECTIVE_CODE, "not-an-objective-code");
        var initiative = required(MatrixColumn.INITIATIVE);
        var objective = required(MatrixColumn.ARTICULATION_OBJECTIVE);
        check(MatrixColumn.INITIATIVE, initiative, Text.NAME);
        check(MatrixColumn.ARTICULATION_OBJECTIVE, objective, Text.OBJECTIVE);
        var mechanisms = mechanisms();
        var asides = asides();
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MatrixRow(
                line,
                new ArticulationKey(Integer.parseInt(entry), Integer.parseInt(number)),
                initiativeKey,
                new ManagementObjectiveCode(objectiveCode),
                initiative,
                objective,
                mechanisms,
                asides));
    }

    private String required(MatrixColumn column) {
        return headers.cell(cells, column).orElseGet(() -> {
            faults.add(Remark.at(line, column, "blank"));
            return "";
        });
    }

    private String matching(MatrixColumn column, Pattern shape, String code) {
        var text = required(column);
        if (!text.isEmpty() && !shape.matcher(text).matches()) {
            faults.add(Remark.at(line, column, code, text));
        }
        return text;
    }

    private List<String> mechanisms() {
        var mechanisms = Arrays.stream(
                        headers.cell(cells, MatrixColumn.MECHANISMS).orElse("").split(";"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
        if (mechanisms.size() > NewArticulation.MOST_MECHANISMS) {
            faults.add(Remark.at(line, MatrixColumn.MECHANISMS, "too-many", NewArticulation.MOST_MECHANISMS));
        }
        mechanisms.forEach(words -> check(MatrixColumn.MECHANISMS, words, Text.NAME));
        return mechanisms;
    }

    private Map<MatrixColumn, @Nullable String> asides() {
        var asides = new EnumMap<MatrixColumn, @Nullable String>(MatrixColumn.class);
        for (var column : headers.columns()) {
            if (!column.required()) {
                var cell = headers.cell(cells, column).orElse(null);
                check(column, cell == null ? "" : cell, Text.OBJECTIVE);
                asides.put(column, cell);
            }
        }
        return asides;
    }

    /** Official text is taken as it is written; only what cannot be kept at all is a fault. */
    private void check(MatrixColumn column, String text, Text kind) {
        if (!text.isEmpty()) {
            kind.fault(column.header(), text).ifPresent(fault -> faults.add(remark(fault)));
        }
    }

    private Remark remark(Fault fault) {
        return new Remark(line, fault.field(), fault.code(), fault.arguments());
    }
}
