package ec.hito.command.initiative;

import ec.hito.command.initiative.Verdict.Reasons;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks against planning milestones, changing their terms and giving them up. */
final class PlainTerms {
    private static final LocalDate EARLIEST_DUE = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST_DUE = LocalDate.of(2100, 12, 31);

    private final Facts facts;
    private final PlainStructure structure;

    PlainTerms(Facts facts, PlainStructure structure) {
        this.facts = facts;
        this.structure = structure;
    }

    boolean plan(PlanMilestone command, Reasons why) {
        why.when(outOfRange(command.dueOn()), "due-day-out-of-range");
        why.when(new PlainMilestone(command.milestoneId(), facts).plannedOn().isPresent(), "milestone-already-planned");
        belongs(command, why);
        return true;
    }

    private void belongs(PlanMilestone command, Reasons why) {
        var day = command.timing().effectiveOn();
        var articulation = command.articulationId();
        if (articulation != null) {
            var known = structure.articulation(articulation);
            why.when(known.isEmpty(), "unknown-reference");
            known.ifPresent(one -> why.whenBefore(day, one.addedOn()));
        }
        var mechanism = command.mechanismId();
        if (mechanism != null) {
            var used = structure
                    .mechanism(mechanism)
                    .filter(one -> structure.detachedOn(one).isEmpty());
            why.when(used.isEmpty(), "unknown-reference");
            used.ifPresent(one -> {
                why.whenBefore(day, one.attachedOn());
                why.when(
                        articulation != null && !articulation.equals(one.articulation()),
                        "mechanism-of-another-articulation");
            });
        }
    }

    private static boolean outOfRange(LocalDate due) {
        return due.isBefore(EARLIEST_DUE) || due.isAfter(LATEST_DUE);
    }

    boolean reschedule(RescheduleMilestone command, Reasons why) {
        var day = command.timing().effectiveOn();
        var milestone = new PlainMilestone(command.milestoneId(), facts);
        if (!milestone.stands(day, why) || milestone.due(day).equals(Optional.of(command.dueOn()))) {
            return false;
        }
        why.when(outOfRange(command.dueOn()), "due-day-out-of-range");
        whenLate(milestone, command, why, command.document(), command.authorisingOffice());
        return true;
    }

    boolean reweight(ReweightMilestone command, Reasons why) {
        var day = command.timing().effectiveOn();
        var milestone = new PlainMilestone(command.milestoneId(), facts);
        if (!milestone.stands(day, why) || milestone.weight(day).equals(Optional.of(command.weight()))) {
            return false;
        }
        whenLate(milestone, command, why, command.document());
        return true;
    }

    boolean cancel(CancelMilestone command, Reasons why) {
        var day = command.timing().effectiveOn();
        var milestone = new PlainMilestone(command.milestoneId(), facts);
        if (milestone.stands(day, why)) {
            why.whenBefore(day, milestone.lastActOn());
            whenLate(milestone, command, why, command.document());
        }
        return true;
    }

    /** Once a due day has passed, that of the act's day or that of today, the act names what allows it. */
    private static void whenLate(
            PlainMilestone milestone, InitiativeCommand command, Reasons why, @Nullable String... papers) {
        var today = command.timing().today();
        var late = Stream.of(command.timing().effectiveOn(), today)
                .flatMap(day -> milestone.due(day).stream())
                .anyMatch(today::isAfter);
        why.when(late && Stream.of(papers).anyMatch(Objects::isNull), "document-required");
    }
}
