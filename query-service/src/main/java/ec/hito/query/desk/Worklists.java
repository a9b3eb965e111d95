package ec.hito.query.desk;

import ec.hito.model.SecretariatCode;
import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.initiative.InitiativeList;
import ec.hito.query.initiative.Initiatives;
import ec.hito.query.reading.Moment;

/** Reads what there is to do; inside a read's transaction. */
final class Worklists {
    private final InitiativeList list;
    private final InitiativeIds ids;
    private final Initiatives initiatives;

    Worklists(InitiativeList list, InitiativeIds ids, Initiatives initiatives) {
        this.list = list;
        this.ids = ids;
        this.initiatives = initiatives;
    }

    Worklist of(SecretariatCode secretariat, Moment moment) {
        return Worklist.of(secretariat, moment, list, ids, initiatives);
    }
}
