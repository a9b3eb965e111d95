package ec.hito.query.acting;

import ec.hito.query.articulation.ArticulationView;
import ec.hito.query.articulation.MechanismView;
import ec.hito.query.initiative.InitiativeView;
import ec.hito.query.milestone.MilestoneView;
import org.jspecify.annotations.Nullable;

/**
 * What an act is about.
 *
 * @param initiative null where one is only proposed
 */
public record Subject(
        @Nullable InitiativeView initiative,
        @Nullable ArticulationView articulation,
        @Nullable MechanismView mechanism,
        @Nullable MilestoneView milestone) {
    /** Of which kind it is. */
    public enum Of {
        PLAN,
        PROPOSAL,
        INITIATIVE,
        MILESTONE,
        ARTICULATION,
        MECHANISM
    }

    static final Subject PLAN = new Subject(null, null, null, null);

    /** A milestone of an initiative. */
    public static Subject of(InitiativeView initiative, MilestoneView milestone) {
        return new Subject(initiative, null, null, milestone);
    }

    /**
     * @param part id of a part of the initiative; empty for itself
     * @return null if it has no such part
     */
    static @Nullable Subject of(Of kind, InitiativeView initiative, String part) {
        return switch (kind) {
            case PLAN -> PLAN;
            case INITIATIVE, PROPOSAL -> new Subject(initiative, null, null, null);
            case MILESTONE ->
                initiative.milestones().stream()
                        .filter(milestone -> milestone.id().toString().equals(part))
                        .findFirst()
                        .map(milestone -> of(initiative, milestone))
                        .orElse(null);
            case ARTICULATION ->
                initiative.articulations().stream()
                        .filter(articulation -> articulation.id().toString().equals(part))
                        .findFirst()
                        .map(articulation -> new Subject(initiative, articulation, null, null))
                        .orElse(null);
            case MECHANISM -> ofMechanism(initiative, part);
        };
    }

    private static @Nullable Subject ofMechanism(InitiativeView initiative, String part) {
        for (var articulation : initiative.articulations()) {
            for (var mechanism : articulation.mechanisms()) {
                if (mechanism.id().toString().equals(part)) {
                    return new Subject(initiative, articulation, mechanism, null);
                }
            }
        }
        return null;
    }

    /** Its address on the write side. */
    String path() {
        if (initiative == null) {
            return "/initiatives";
        }
        var path = "/initiatives/" + initiative.summary().id();
        if (milestone != null) {
            return path + "/milestones/" + milestone.id();
        }
        if (articulation == null) {
            return path;
        }
        path += "/articulations/" + articulation.id();
        return mechanism == null ? path : path + "/mechanisms/" + mechanism.id();
    }
}
