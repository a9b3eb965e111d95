package ec.hito.bench.soak.service;

import ec.hito.bench.harness.Database;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.catalogue.MechanismCatalogue;
import ec.hito.command.claims.Claim;
import ec.hito.command.claims.Claims;
import ec.hito.command.initiative.Initiative;
import ec.hito.command.initiative.InitiativeDecider;
import ec.hito.eventstore.EventLogSchema;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the whole log as a service does when it starts: folds every stream, and derives anew who holds which claim. */
final class RebuiltStates {
    private static final int PAGE = 1000;

    private final JdbcClient jdbc;
    private final EventLog log;
    private final Map<StreamId, Initiative> initiatives = new HashMap<>();
    private final Map<Claim, String> claims = new HashMap<>();
    private final List<String> violations = new ArrayList<>();
    private Catalogue catalogue = Catalogue.empty(MechanismCatalogue.ofThePlan());

    RebuiltStates(Database database) {
        this(database.direct(Database.OWNER), EventLogSchema.migrated(database.direct(Database.OWNER)));
    }

    /** @param source may read the log and its claims */
    RebuiltStates(DataSource source, EventLogSchema schema) {
        this.jdbc = JdbcClient.create(source);
        this.log = new EventLog(source, schema);
    }

    /** What cannot be read or folded, and which claims are not those that the events make; in words. */
    List<String> violations() {
        long position = 0;
        for (var page = log.after(0, PAGE); !page.isEmpty(); page = log.after(position, PAGE)) {
            page.forEach(this::take);
            position = page.getLast().position();
        }
        compareClaims();
        return violations;
    }

    private void take(RecordedEvent recorded) {
        try {
            fold(recorded.event());
        } catch (RuntimeException e) {
            violations.add("position %d cannot be folded: %s".formatted(recorded.position(), e));
        }
        claim(recorded);
    }

    private void fold(DomainEvent event) {
        if (event instanceof InitiativeEvent about) {
            var before = initiatives.getOrDefault(about.streamId(), Initiative.INITIAL);
            initiatives.put(about.streamId(), InitiativeDecider.evolve(before, about));
        }
        catalogue = catalogue.evolve(event);
    }

    private void claim(RecordedEvent recorded) {
        var stream = recorded.event().streamId().value();
        var released = Claims.releasedBy(recorded.event());
        claims.entrySet()
                .removeIf(held -> held.getValue().equals(stream)
                        && released.stream().anyMatch(release -> release.covers(held.getKey())));
        for (var claim : Claims.of(recorded.event())) {
            var holder = claims.putIfAbsent(claim, stream);
            if (holder != null) {
                violations.add("position %d claims %s, which %s holds".formatted(recorded.position(), claim, holder));
            }
        }
    }

    private void compareClaims() {
        var made = new HashMap<String, String>();
        claims.forEach((claim, stream) -> made.put(claim.kind().code() + " " + claim.key(), stream));
        var kept = new HashMap<String, String>();
        jdbc.sql("select kind, key, stream_id from event_log.claim").query(row -> {
            kept.put(row.getString(1) + " " + row.getString(2), row.getString(3));
        });
        made.forEach((claim, stream) -> {
            if (!stream.equals(kept.remove(claim))) {
                violations.add("the claim '%s' of %s is not kept as the events make it".formatted(claim, stream));
            }
        });
        kept.forEach((claim, stream) ->
                violations.add("the claim '%s' is kept for %s, and no event makes it".formatted(claim, stream)));
    }
}
