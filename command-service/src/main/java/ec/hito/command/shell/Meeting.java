package ec.hito.command.shell;

import ec.hito.command.claims.Claim;
import ec.hito.command.initiative.Initiative;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.writer.HeldClaims;
import ec.hito.model.InitiativeCode;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.StreamId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a file looks up what it meets. The version of each stream that was read is noted, for the append to build on. */
final class Meeting {
    private final Streams streams;
    private final EventLog log;
    private final HeldClaims claims;
    private final Map<StreamId, Long> versions = new HashMap<>();

    Meeting(Streams streams, EventLog log, HeldClaims claims) {
        this.streams = streams;
        this.log = log;
        this.claims = claims;
    }

    Map<String, StreamId> claimed(Claim.Kind kind) {
        return claims.ofKind(kind.code());
    }

    /** Those of the initiatives called by these codes that were ever registered. */
    Map<InitiativeCode, StreamId> called(Collection<InitiativeCode> codes) {
        var streamOfCode = claimed(Claim.Kind.INITIATIVE_CODE);
        var found = new LinkedHashMap<InitiativeCode, StreamId>();
        for (var code : codes) {
            var stream = streamOfCode.get(code.value());
            if (stream != null) {
                found.put(code, stream);
            }
        }
        return found;
    }

    Initiative newest(StreamId stream) {
        var loaded = streams.newest(stream, StreamKinds.INITIATIVE);
        versions.put(stream, loaded.version());
        return loaded.state();
    }

    /** All that was recorded of an initiative, for what its state does not keep. */
    List<InitiativeEvent> events(StreamId stream) {
        var events = log.stream(stream, 0);
        versions.put(stream, events.size() - 1L);
        return events.stream()
                .map(recorded -> (InitiativeEvent) recorded.event())
                .toList();
    }

    /** Of a stream as it was read; -1 if it was not, and so is to begin. */
    long version(StreamId stream) {
        return versions.getOrDefault(stream, -1L);
    }
}
