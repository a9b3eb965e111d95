package ec.hito.command.initiative;

import ec.hito.model.SecretariatCode;
import java.time.LocalDate;

/** A known initiative, endorsed or not. */
public record Registered(
        Registration registration,
        Endorsement endorsement,
        Life life,
        PlannedPeriod planned,
        Structure structure,
        ByDay<SecretariatCode> leads,
        Bodies bodies,
        Involvement involvement,
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
                Involvement.NONE,
                Schedule.EMPTY);
    }

    public boolean endorsed() {
        return endorsement == Endorsement.ENDORSED;
    }

    Registered with(Endorsement newEndorsement) {
        return new Registered(
                registration, newEndorsement, life, planned, structure, leads, bodies, involvement, schedule);
    }

    Registered with(Life newLife) {
        return new Registered(
                registration, endorsement, newLife, planned, structure, leads, bodies, involvement, schedule);
    }

    Registered with(PlannedPeriod newPlanned) {
        return new Registered(
                registration, endorsement, life, newPlanned, structure, leads, bodies, involvement, schedule);
    }

    Registered with(Structure newStructure) {
        return new Registered(
                registration, endorsement, life, planned, newStructure, leads, bodies, involvement, schedule);
    }

    Registered ledBy(SecretariatCode secretariat, LocalDate day) {
        return new Registered(
                registration,
                endorsement,
                life,
                planned,
                structure,
                leads.with(day, secretariat),
                bodies,
                involvement,
                schedule);
    }

    Registered with(Bodies newBodies) {
        return new Registered(
                registration, endorsement, life, planned, structure, leads, newBodies, involvement, schedule);
    }

    Registered with(Involvement newInvolvement) {
        return new Registered(
                registration, endorsement, life, planned, structure, leads, bodies, newInvolvement, schedule);
    }

    Registered with(Schedule newSchedule) {
        return new Registered(
                registration, endorsement, life, planned, structure, leads, bodies, involvement, newSchedule);
    }
}
