package ec.hito.query.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodingTest {
    @Test
    void whatWasWrittenIsReadAgain() {
        var changes = List.of(
                new Change(-800_000, 0, 1),
                new Change(-800_000, 7, Long.MIN_VALUE),
                new Change(0, Long.MAX_VALUE, Long.MAX_VALUE),
                new Change(20_000, Amounts.key(3, 40), -1),
                new Change(20_000, Amounts.key(4, 0), 127),
                new Change(2_932_896, Amounts.key(1, 65_535), 128));
        assertThat(read(Encoding.of(changes))).isEqualTo(changes);
    }

    @Test
    void nothingIsNothing() {
        assertThat(Encoding.of(List.of())).isEmpty();
        assertThat(read(new byte[0])).isEmpty();
    }

    private static List<Change> read(byte[] bytes) {
        var changes = new ArrayList<Change>();
        var decoding = new Decoding(bytes);
        while (decoding.next()) {
            changes.add(new Change(decoding.day(), decoding.key(), decoding.amount()));
        }
        return changes;
    }
}
