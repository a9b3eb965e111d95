package ec.hito.query.reconciliation;

import ec.hito.eventstore.reader.StreamDigest;
import ec.hito.model.Sha256;
import ec.hito.model.stored.StreamId;
import io.swagger.v3.oas.annotations.media.Schema;

/** What there is of one key of the events topic in the range asked for. */
@Schema(name = "KeyDigest")
public record KeyDigest(
        @Schema(
                description =
                        "Clave de los mensajes: la serie de eventos de una iniciativa, un plan, una secretaría, un"
                                + " actor, un territorio, una importación o un respaldo",
                example = "initiative-0197a000-0000-7000-8000-000000000001")
        StreamId key,

        @Schema(description = "Cuántos eventos", example = "12")
        long count,

        @Schema(description = "ce_hitosequence del primero de ellos", example = "0")
        long firstSequence,

        @Schema(description = "ce_hitosequence del último de ellos", example = "11")
        long lastSequence,

        @Schema(
                description =
                        "SHA-256, en hexadecimal, de sus ce_id en el orden de ce_hitosequence, unidos por un salto"
                                + " de línea (U+000A)")
        Sha256 sha256) {
    static KeyDigest of(StreamDigest digest) {
        return new KeyDigest(
                digest.stream(), digest.count(), digest.firstSequence(), digest.lastSequence(), digest.sha256());
    }
}
