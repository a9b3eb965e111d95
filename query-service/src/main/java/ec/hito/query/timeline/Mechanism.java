package ec.hito.query.timeline;

import ec.hito.model.ArticulationId;
import ec.hito.model.MechanismType;
import ec.hito.model.stored.MechanismAttached;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A mechanism as far as it is folded. */
final class Mechanism {
    /** How far ahead an end is announced, in days. */
    static final int AHEAD = 60;

    private final ArticulationId articulation;
    private MechanismType type;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private boolean terminated;

    Mechanism(MechanismAttached attached) {
        articulation = attached.articulationId();
        type = attached.type();
    }

    ArticulationId articulation() {
        return articulation;
    }

    MechanismType type() {
        return type;
    }

    void correct(MechanismType right) {
        type = right;
    }

    void sign(LocalDate from, @Nullable LocalDate to) {
        validFrom = from;
        validTo = to;
    }

    /** An addendum without a term leaves it as it was. */
    void amend(@Nullable LocalDate to) {
        validTo = to == null ? validTo : to;
    }

    void terminate() {
        terminated = true;
    }

    /** Both days of a term are included, and it need not end. */
    boolean inForce(LocalDate day) {
        return !terminated
                && validFrom != null
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo));
    }

    boolean expiring(LocalDate day) {
        return inForce(day) && validTo != null && !validTo.minusDays(AHEAD).isAfter(day);
    }
}
