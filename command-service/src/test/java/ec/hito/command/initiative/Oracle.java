package ec.hito.command.initiative;

import ec.hito.command.initiative.Verdict.Reasons;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rules of an initiative in the plainest words, on a list of what was accepted so far. Knows nothing of deciders, of events and of states, so
 * that both can be held against each other.
 */
final class Oracle {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final Facts facts = new Facts();
    private final PlainLife life = new PlainLife(facts);
    private final PlainStructure structure = new PlainStructure(facts);
    private final PlainMechanisms mechanisms = new PlainMechanisms(facts, structure);
    private final PlainAlignment alignment = new PlainAlignment(facts, structure);
    private final PlainBodies bodies = new PlainBodies(facts);
    private final PlainInvolvement involvement = new PlainInvolvement(facts);
    private final PlainTerms terms = new PlainTerms(facts, structure);
    private final PlainProgress progress = new PlainProgress(facts);

    Facts facts() {
        return facts;
    }

    PlainLife life() {
        return life;
    }

    PlainBodies bodies() {
        return bodies;
    }

    PlainInvolvement involvement() {
        return involvement;
    }

    PlainAlignment alignment() {
        return alignment;
    }

    PlainStructure structure() {
        return structure;
    }

    PlainMechanisms mechanisms() {
        return mechanisms;
    }

    Optional<LocalDate> registeredOn() {
        return facts.firstDay(what -> what instanceof RegisterInitiative);
    }

    Verdict judge(InitiativeCommand command) {
        var why = new Reasons();
        var day = command.timing().effectiveOn();
        why.when(day.isAfter(command.timing().today()), "future-day");
        why.when(day.isBefore(EARLIEST), "day-too-early");
        if (command instanceof RegisterInitiative register) {
            why.when(registeredOn().isPresent(), "already-registered");
            PlainStructure.register(register, why);
            return why.orElse(true);
        }
        if (registeredOn().isEmpty()) {
            why.when(true, "unknown-initiative");
            return why.orElse(false);
        }
        why.whenBefore(day, registeredOn().get());
        why.when(life.declined(), "already-declined");
        why.when(life.over(day) && endsWithTheInitiative(command), "initiative-over");
        why.when(!command.unusableEvidence().isEmpty(), "unknown-reference");
        return why.orElse(ask(command, why));
    }

    /** What was done before is still looked at after the end, and what was signed runs on. */
    private static boolean endsWithTheInitiative(InitiativeCommand command) {
        return !(command instanceof MechanismCommand
                || command instanceof CorrectProgress
                || command instanceof VerifyMilestone
                || command instanceof ReturnMilestone
                || command instanceof ReportSituation);
    }

    /** Whether it says anything new, if nothing speaks against it. */
    private boolean ask(InitiativeCommand command, Reasons why) {
        return switch (command) {
            case RegisterInitiative _ -> true;
            case LifeCommand turn -> life.turn(turn, why);
            case EndorseInitiative _ -> !life.endorsed();
            case DeclineInitiative _ -> life.decline(why);
            case DescribeInitiative describe -> life.describe(describe, why);
            case AssignLeadSecretariat assign -> bodies.lead(assign, why);
            case BodyCommand involve -> bodies.involve(involve, why);
            case InvolvementCommand place -> involvement.ask(place, why);
            case ReportSituation report -> PlainLife.report(report, why);
            case AddArticulation add -> alignment.add(add, why);
            case AlignmentCommand align -> alignment.ask(align, why);
            case AttachMechanism attach -> structure.attach(attach, why);
            case MechanismCommand act -> mechanisms.ask(act, why);
            case PlanMilestone plan -> terms.plan(plan, why);
            case RecordProgress record -> progress.record(record, why);
            case AchieveMilestone achieve -> progress.achieve(achieve, why);
            case RescheduleMilestone again -> terms.reschedule(again, why);
            case ReweightMilestone again -> terms.reweight(again, why);
            case CancelMilestone cancel -> terms.cancel(cancel, why);
            case CorrectProgress correct -> progress.correct(correct, why);
            case VerifyMilestone verify -> progress.verify(verify, why);
            case ReturnMilestone back -> progress.giveBack(back, why);
        };
    }

    /** The day on which it takes effect: a correction takes that of what it corrects. */
    LocalDate effectiveDay(InitiativeCommand command) {
        return switch (command) {
            case CorrectProgress correct ->
                new PlainMilestone(correct.milestoneId(), facts)
                        .entry(correct.corrects())
                        .orElseThrow()
                        .day();
            case CorrectMechanism correct ->
                structure.mechanism(correct.mechanismId()).orElseThrow().attachedOn();
            case InitiativeCommand _ -> command.timing().effectiveOn();
        };
    }

    void accept(InitiativeCommand command) {
        var day = effectiveDay(command);
        if (command instanceof RemoveParticipant remove) {
            // It leaves under every code under which it took part by then.
            bodies.participationsOf(remove.secretariat(), day)
                    .forEach(one -> facts.add(day, new RemoveParticipant(remove.initiativeId(), one, remove.timing())));
        } else {
            facts.add(day, command);
        }
    }
}
