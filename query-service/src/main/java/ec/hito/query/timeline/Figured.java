package ec.hito.query.timeline;

import ec.hito.model.HealthRule;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.figures.Gap;
import ec.hito.query.figures.Lifecycle;
import ec.hito.query.timeline.Standing.Part;
import ec.hito.query.timeline.Standing.Under;
import ec.hito.query.timeline.Standing.Used;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out the figures of a folded state for a day. */
final class Figured {
    /** An initiative is silent when longer than this, in days, nothing was done. */
    static final int SILENCE = 45;

    private Figured() {}

    /** @param fold of an initiative that counts */
    static Standing of(Fold fold, LocalDate day, HealthRule rule) {
        return of(fold, day, sums(fold, day), rule);
    }

    /** @param sums of its milestones on the day */
    static Standing of(Fold fold, LocalDate day, Sums sums, HealthRule rule) {
        var lifecycle = fold.life.lifecycle();
        var verdict = verdict(lifecycle, sums, rule);
        return new Standing(
                lifecycle,
                verdict == null ? null : verdict.health(),
                sums.none() ? null : sums.shares(),
                sums.counts(),
                gaps(fold, lifecycle, sums, day),
                objectives(fold, day));
    }

    static Sums sums(Fold fold, LocalDate day) {
        var sums = new Sums();
        fold.milestones.values().forEach(milestone -> milestone.addTo(sums, day));
        return sums;
    }

    /** Null for what is suspended or has ended. */
    static @Nullable Verdict verdict(Lifecycle lifecycle, Sums sums, HealthRule rule) {
        return switch (lifecycle) {
            case REGISTERED, IN_PROGRESS -> sums.verdict(rule);
            case SUSPENDED, COMPLETED, CANCELLED -> null;
        };
    }

    private static Set<Gap> gaps(Fold fold, Lifecycle lifecycle, Sums sums, LocalDate day) {
        var registration = fold.life.registration();
        var gaps = EnumSet.noneOf(Gap.class);
        add(gaps, Gap.WITHOUT_LEAD, fold.involved.lead() == null);
        add(gaps, Gap.WITHOUT_TYPE, registration == null || registration.type() == null);
        add(gaps, Gap.WITHOUT_MILESTONES, sums.none());
        add(gaps, Gap.WITHOUT_MECHANISM, fold.mechanisms.isEmpty());
        add(gaps, Gap.WITHOUT_ACTOR, fold.involved.actors().isEmpty());
        add(
                gaps,
                Gap.WITHOUT_POLICY,
                fold.alignments.values().stream().allMatch(one -> one.policies().isEmpty()));
        var over = lifecycle == Lifecycle.COMPLETED || lifecycle == Lifecycle.CANCELLED;
        add(gaps, Gap.SILENT, !over && fold.lastActOn.plusDays(SILENCE).isBefore(day));
        return Set.copyOf(gaps);
    }

    private static void add(Set<Gap> gaps, Gap gap, boolean holds) {
        if (holds) {
            gaps.add(gap);
        }
    }

    private static Map<ManagementObjectiveCode, Under> objectives(Fold fold, LocalDate day) {
        var objectives = new LinkedHashMap<ManagementObjectiveCode, Under>();
        fold.alignments.forEach((objective, alignment) -> objectives.put(
                objective,
                new Under(
                        Set.copyOf(alignment.policies()),
                        fold.articulations.values().stream()
                                .filter(one -> one.managementObjective().equals(objective))
                                .map(one -> part(one, fold, day))
                                .toList())));
        return Map.copyOf(objectives);
    }

    private static Part part(Articulation articulation, Fold fold, LocalDate day) {
        var row = articulation.row();
        return new Part(
                row == null ? null : (Integer) row.entry(),
                fold.mechanisms.values().stream()
                        .filter(one -> one.articulation().equals(articulation.id()))
                        .map(one -> new Used(one.type(), one.inForce(day), one.expiring(day)))
                        .toList());
    }
}
