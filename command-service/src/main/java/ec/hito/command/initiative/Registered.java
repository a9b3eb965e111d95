package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.MilestoneId;
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

    /** The secretariat that leads it on {@code day}. */
    public Optional<SecretariatCode> leadOn(LocalDate day) {
        return leads.on(day);
    }

    /** Whether the secretariat takes part on {@code day}, or carries the initiative out. */
    public boolean involves(SecretariatCode secretariat, LocalDate day) {
        return bodies.participates(secretariat, day)
                || bodies.agency(Agency.Role.EXECUTING, day)
                        .filter(agency -> secretariat.equals(agency.secretariat()))
                        .isPresent();
    }

    /** The milestone's due day that had passed when the act was recorded, if there is such a milestone and day. */
    public Optional<LocalDate> passedDueDay(MilestoneId milestone, Timing timing) {
        return schedule.milestone(milestone).flatMap(one -> one.passed(timing));
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

    Registered with(Bodies newBodies) {
        return new Registered(registration, endorsement, life, planned, structure, leads, newBodies, schedule);
    }

    Registered with(Schedule newSchedule) {
        return new Registered(registration, endorsement, life, planned, structure, leads, bodies, newSchedule);
    }
}
