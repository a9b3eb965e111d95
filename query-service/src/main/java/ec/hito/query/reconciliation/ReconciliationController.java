package ec.hito.query.reconciliation;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.query.reading.Moment;
import ec.hito.query.reading.Readings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Events")
class ReconciliationController {
    private final Readings readings;
    private final EventLog log;

    ReconciliationController(Readings readings, EventLog log) {
        this.readings = readings;
        this.log = log;
    }

    @GetMapping("/api/v1/reconciliation")
    @Operation(
            operationId = "reconcileEvents",
            summary = "Comprobar que no falta ningún evento / Check that no event is missing",
            description = "Para quien está suscrito a hito.events.v1: por cada clave, cuántos eventos hay entre dos"
                + " posiciones y el SHA-256 de sus identificadores (ce_id), en el orden de la serie y unidos por un"
                + " salto de línea. Cuentan todos los mensajes, también los de tipo ec.hito.withheld.v1. / For"
                + " subscribers of hito.events.v1: per key, how many events there are between two positions and the"
                + " SHA-256 of their ids (ce_id), in the order of the stream and joined by a line feed. All messages"
                + " count, those of type ec.hito.withheld.v1 too.")
    ReconciliationView reconcile(@ModelAttribute @ParameterObject ReconciliationQuery query) {
        query.check();
        return readings.read(query.clocks(), moment -> upTo(moment.complete(), query));
    }

    /** One more than the page holds is asked for, to know whether another follows. */
    private ReconciliationView upTo(Moment moment, ReconciliationQuery query) {
        var size = query.size();
        var digests = log.digests(query.after(), moment.position(), query.beyond(), size + 1);
        var page = digests.stream().limit(size).map(KeyDigest::of).toList();
        return new ReconciliationView(
                moment,
                query.after(),
                page,
                digests.size() > size ? page.getLast().key().value() : null);
    }
}
