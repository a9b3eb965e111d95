package ec.hito.query.articulation;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a mechanism has come on a day: by the acts of people up to the signature, by its term from there on. */
public enum MechanismStage {
    PROPOSED("proposed"),
    NEGOTIATED("negotiated"),
    /** Signed, and its term has not begun. */
    SIGNED("signed"),
    IN_FORCE("inForce"),
    EXPIRED("expired"),
    TERMINATED("terminated");

    private final String code;

    MechanismStage(String code) {
        this.code = code;
    }

    /** As it is called in the counts of an objective, too. */
    @JsonValue
    public String code() {
        return code;
    }
}
