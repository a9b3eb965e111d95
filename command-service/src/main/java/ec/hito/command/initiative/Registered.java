package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.MilestoneId;
import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The secretariat that leads it on {@code day}. */
    public Optional<SecretariatCode> leadOn(LocalDate day) {
        return leads.on(day);
    }

    /** The secretariats that take part on {@code day}, and the one that carries it out, if it is one. */
    public Stream<SecretariatCode> involvedOn(LocalDate day) {
        var executing = bodies.agency(Agency.Role.EXECUTING, day).map(Agency::secretariat);
        return Stream.concat(
                bodies.participations().keySet().stream().filter(one -> bodies.participates(one, day)),
                executing.stream());
    }

    /** The milestone's due day that had passed when the act was recorded, if there is such a milestone and day. */
    public Optional<LocalDate> passedDueDay(MilestoneId milestone, Timing timing) {
        return schedule.milestone(milestone).flatMap(one -> one.passed(timing));
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

    /** As though nobody had led from that day on, as far as nothing is said of a later one. */
    Registered unled(LocalDate day) {
        return new Registered(
                registration, endorsement, life, planned, structure, leads.without(day), bodies, involvement, schedule);
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
