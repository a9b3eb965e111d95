package ec.hito.query.initiative;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Base64;

/** The place of the last item that a page showed, in the order it was shown in. Opaque to clients. */
record Cursor(Sort sort, BigDecimal number, String text, String code) {
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
            return new Cursor(Sort.of(in.readUTF()), new BigDecimal(in.readUTF()), in.readUTF(), in.readUTF());
        } catch (IOException e) {
            throw new IllegalArgumentException("no cursor", e);
        }
    }
}
