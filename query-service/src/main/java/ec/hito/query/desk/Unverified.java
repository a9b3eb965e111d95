package ec.hito.query.desk;

import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.initiative.Initiatives;
import ec.hito.query.reading.Moment;
import java.util.Comparator;
import java.util.List;

/** Finds what is achieved and not verified; inside a read's transaction. */
final class Unverified {
    private final InitiativeIds ids;
    private final Initiatives initiatives;

    Unverified(InitiativeIds ids, Initiatives initiatives) {
        this.ids = ids;
        this.initiatives = initiatives;
    }

    /** What waits the longest first. */
    List<Worklist.Open> at(Moment moment) {
        return ids.withUnverified().stream()
                .map(id -> initiatives.get(id.toString(), moment))
                .flatMap(initiative -> initiative.milestones().stream()
                        .filter(milestone -> milestone.cancelledOn() == null
                                && milestone.achievedOn() != null
                                && milestone.verifiedOn() == null)
                        .map(milestone -> new Worklist.Open(initiative, milestone)))
                .sorted(Comparator.comparing(
                        open -> open.milestone().achievedOn(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
