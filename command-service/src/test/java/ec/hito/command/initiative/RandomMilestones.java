package ec.hito.command.initiative;

import static ec.hito.command.initiative.World.INITIATIVE;

import ec.hito.command.decision.Timing;
import ec.hito.model.ProgressId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Random commands about milestones. */
final class RandomMilestones {
    private static final String REASON = "Falta el permiso";

    private final RandomParts parts;

    RandomMilestones(RandomParts parts) {
        this.parts = parts;
    }

    RandomCommands.Kinds kinds() {
        var kinds = new RandomCommands.Kinds();
        kinds.put(PlanMilestone.class, this::plan);
        kinds.put(RecordProgress.class, this::record);
        kinds.put(AchieveMilestone.class, this::achieve);
        kinds.put(RescheduleMilestone.class, this::reschedule);
        kinds.put(
                ReweightMilestone.class,
                timing -> new ReweightMilestone(
                        INITIATIVE, parts.milestone(), parts.weight(), REASON, document(), timing));
        kinds.put(
                CancelMilestone.class,
                timing -> new CancelMilestone(INITIATIVE, parts.milestone(), REASON, document(), timing));
        kinds.put(CorrectProgress.class, this::correct);
        kinds.put(VerifyMilestone.class, timing -> new VerifyMilestone(INITIATIVE, parts.milestone(), timing));
        kinds.put(
                ReturnMilestone.class,
                timing -> new ReturnMilestone(
                        INITIATIVE, parts.milestone(), progressId(), parts.percent(), REASON, timing));
        return kinds;
    }

    private PlanMilestone plan(Timing timing) {
        var at = parts.mechanism();
        return new PlanMilestone(
                INITIATIVE,
                parts.newMilestone(),
                "Estudios",
                parts.due(),
                parts.weight(),
                null,
                parts.maybe(45, at::articulation),
                parts.maybe(25, at::mechanism),
                null,
                timing);
    }

    private RecordProgress record(Timing timing) {
        var evidence = parts.evidence(30);
        return new RecordProgress(
                INITIATIVE,
                parts.milestone(),
                progressId(),
                parts.percent(),
                null,
                evidence,
                parts.unusable(evidence),
                timing);
    }

    private AchieveMilestone achieve(Timing timing) {
        var evidence = parts.evidence(80);
        return new AchieveMilestone(
                INITIATIVE, parts.milestone(), progressId(), null, evidence, parts.unusable(evidence), timing);
    }

    private RescheduleMilestone reschedule(Timing timing) {
        return new RescheduleMilestone(
                INITIATIVE,
                parts.milestone(),
                parts.due(),
                REASON,
                parts.maybe(70, () -> "Secretaría General de Planificación"),
                document(),
                timing);
    }

    private CorrectProgress correct(Timing timing) {
        var milestone = parts.milestone();
        var record = parts.progressOf(milestone);
        return new CorrectProgress(
                INITIATIVE,
                milestone,
                record,
                parts.percent(),
                "Error",
                said(timing, parts.dayOf(milestone, record).orElse(null)),
                timing);
    }

    /** Nothing, the record's own day, or whatever. */
    private @Nullable LocalDate said(Timing timing, @Nullable LocalDate dayOfRecord) {
        return parts.in100(45) ? null : parts.in100(60) ? dayOfRecord : timing.effectiveOn();
    }

    private @Nullable String document() {
        return parts.maybe(60, () -> "Oficio SGP-2024-0117");
    }

    private ProgressId progressId() {
        return new ProgressId(parts.fresh());
    }
}
