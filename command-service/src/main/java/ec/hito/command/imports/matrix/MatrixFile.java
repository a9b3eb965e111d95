package ec.hito.command.imports.matrix;

import ec.hito.command.decision.RejectedException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A matrix as its file says it.
 *
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 * @param rows those that could be read
 * @param faults what is wrong with the others; a file with any changes nothing
 * @param warnings what was passed over
 */
public record MatrixFile(String sha256, List<MatrixRow> rows, List<Remark> faults, List<Remark> warnings) {
    public MatrixFile {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads a CSV file in the columns of {@link ec.hito.model.plan.MatrixColumn}.
     *
     * @throws RejectedException with an {@link UnreadableFile} if it is no such file
     */
    public static MatrixFile read(byte[] csv) {
        var records = CsvText.recordsOf(csv);
        if (records.isEmpty()) {
            throw new RejectedException(new UnreadableFile.Empty());
        }
        var headers = new Headers(records.getFirst().getFields());
        if (records.size() == 1) {
            throw new RejectedException(new UnreadableFile.Empty());
        }
        var rows = new ArrayList<MatrixRow>();
        var faults = new ArrayList<Remark>();
        for (var row : records.subList(1, records.size())) {
            var reader = new RowReader(headers, row);
            reader.read().ifPresent(rows::add);
            faults.addAll(reader.faults());
        }
        return new MatrixFile(sha256(csv), rows, faults, headers.warnings());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
