package ec.hito.query.initiative;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The place of the last item that a page showed, in the order it was shown in. Opaque to clients. */
record Cursor(Sort sort, BigDecimal number, String text, String code) {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,40})?");

    static final Comparator<Cursor> ORDER = Comparator.comparing((Cursor cursor) -> cursor.number())
            .thenComparing((Cursor cursor) -> cursor.text())
            .thenComparing((Cursor cursor) -> cursor.code());

    String encoded() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(sort.code());
            out.writeUTF(number.toPlainString());
            out.writeUTF(text);
            out.writeUTF(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** @throws IllegalArgumentException if this was never a cursor */
    static Cursor decode(String encoded) {
        try (var in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded)))) {
            return new Cursor(Sort.of(in.readUTF()), number(in.readUTF()), text(in.readUTF()), text(in.readUTF()));
        } catch (IOException e) {
            throw new IllegalArgumentException("no cursor", e);
        }
    }

    /** Written plainly: with an exponent, a few characters would make a number that the database cannot hold. */
    private static BigDecimal number(String written) {
        if (!PLAIN_NUMBER.matcher(written).matches()) {
            throw new IllegalArgumentException("no number of a cursor");
        }
        return new BigDecimal(written);
    }

    /** PostgreSQL takes no text with a NUL. */
    private static String text(String written) {
        if (written.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("no text of a cursor");
        }
        return written;
    }
}
