package ec.hito.command.initiative;

import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import java.util.Optional;

/** A known initiative, endorsed or not. */
public record Registered(
        Registration registration,
        Endorsement endorsement,
        Life life,
        PlannedPeriod planned,
        Structure structure,
        ByDay<SecretariatCode> leads,
        Bodies bodies,
        Schedule schedule)
        implements Initiative {

    static Registered first(Registration registration) {
        return new Registered(
                registration,
                Endorsement.PROPOSED,
                Life.open(registration.effectiveOn()),
                PlannedPeriod.UNKNOWN,
                Structure.EMPTY,
                ByDay.nothing(),
                Bodies.NONE,
                Schedule.EMPTY);
    }

    public boolean endorsed() {
        return endorsement == Endorsement.ENDORSED;
    }

    Registered with(Endorsement newEndorsement) {
        return new Registered(registration, newEndorsement, life, planned, structure, leads, bodies, schedule);
    }

    Registered with(Life newLife) {
        return new Registered(registration, endorsement, newLife, planned, structure, leads, bodies, schedule);
    }

    Registered with(PlannedPeriod newPlanned) {
        return new Registered(registration, endorsement, life, newPlanned, structure, leads, bodies, schedule);
    }

    Registered with(Structure newStructure) {
        return new Registered(registration, endorsement, life, planned, newStructure, leads, bodies, schedule);
    }

    Registered ledBy(SecretariatCode secretariat, LocalDate day) {
        return new Registered(
                registration, endorsement, life, planned, structure, leads.with(day, secretariat), bodies, schedule);
    }

    /** As though nobody had led from that day on, as far as nothing is said of a later one. */
    Registered unled(LocalDate day) {
        return new Registered(
                registration, endorsement, life, planned, structure, leads.without(day), bodies, schedule);
    }

    /** The secretariat that leads on a day, if one does. */
    public Optional<SecretariatCode> leadOn(LocalDate day) {
        return leads.on(day);
    }

    Registered with(Bodies newBodies) {
        return new Registered(registration, endorsement, life, planned, structure, leads, newBodies, schedule);
    }

    Registered with(Schedule newSchedule) {
        return new Registered(registration, endorsement, life, planned, structure, leads, bodies, newSchedule);
    }
}
