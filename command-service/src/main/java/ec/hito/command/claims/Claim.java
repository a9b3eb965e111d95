package ec.hito.command.claims;

/**
 * Something that only one stream may hold.
 *
 * @param key what is claimed, in the spelling in which two of it are the same
 */
public record Claim(Kind kind, String key) {
    /** What a claim is about. */
    public enum Kind {
        /** Being the plan in force. */
        PLAN_IN_FORCE("plan-in-force"),
        /** The code that people call the initiative by. */
        INITIATIVE_CODE("initiative-code"),
        /** Its name, without accents, capitals, surplus blanks and punctuation at the end. */
        INITIATIVE_NAME("initiative-name"),
        /** The name of an actor of the catalogue, folded like that of an initiative. */
        ACTOR_NAME("actor-name"),
        /** The name of a territory among those of its kind: kind, slash, folded name. */
        TERRITORY_NAME("territory-name"),
        /** The rows of a plan's matrix that it is: plan, slash, key. */
        MATRIX_INITIATIVE("matrix-initiative"),
        /** One row of the matrix: entry, dot, number. */
        MATRIX_ARTICULATION("matrix-articulation"),
        /** An act that cites an upload: upload, slash, the act's own id. Nobody else can take it; it is there to be found by the upload. */
        EVIDENCE_CITED("evidence-cited");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The kind's name on disk. */
        public String code() {
            return code;
        }
    }
}
