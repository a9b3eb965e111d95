package ec.hito.query.history;

import com.fasterxml.jackson.annotation.JsonValue;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.MechanismCorrected;
import ec.hito.model.stored.MilestoneRevoked;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.model.stored.RegistrationRevoked;

/** What sort of act it is: three that must never be taken for one another, and the taking back of an import. */
public enum Nature {
    /** The world moved on, and that is recorded. */
    UPDATE("update"),
    /** Something recorded was wrong, and the right thing stands in its place. */
    CORRECTION("correction"),
    /** The plan itself was changed by a legal instrument. */
    REFORM("reform"),
    /** What an import brought was taken back. */
    UNDO("undo");

    private final String code;

    Nature(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Of an act of a person; what belongs to the taking back of an import is told by its import. */
    static Nature of(DomainEvent event) {
        return switch (event) {
            case ProgressCorrected _, MechanismCorrected _ -> CORRECTION;
            case PlanReformed _ -> REFORM;
            case RegistrationRevoked _, MilestoneRevoked _, ArticulationRevoked _ -> UNDO;
            default -> UPDATE;
        };
    }
}
