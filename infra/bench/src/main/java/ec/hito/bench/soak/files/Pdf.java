package ec.hito.bench.soak.files;

import ec.hito.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/** Files that begin as a PDF does, with noise after it, so that no two are the same and nothing can be compressed. */
final class Pdf {
    private static final byte[] BEGINNING = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private Pdf() {}

    static byte[] random(RandomGenerator random, int size) {
        var bytes = new byte[size];
        random.nextBytes(bytes);
        System.arraycopy(BEGINNING, 0, bytes, 0, BEGINNING.length);
        return bytes;
    }

    static String sha256(byte[] bytes) {
        var digest = Sha256.digest();
        digest.update(bytes);
        return Sha256.of(digest).value();
    }
}
