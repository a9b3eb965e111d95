package ec.hito.eventstore.writer;

import ec.hito.eventstore.EventJson;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.EventType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one caller wants appended, all of it or nothing, in the form in which the database takes it. It is made in the caller's own thread,
 * so that the one who appends has nothing left to work out.
 *
 * @param heads the first event of each stream: its sequence is the one that the stream must be at
 * @param releases taken back before anything is claimed
 * @param request to be remembered with it, if its sender named a key
 */
record Append(
        List<Event> events,
        List<Event> heads,
        List<Claimed> claims,
        List<Released> releases,
        @Nullable Remembered request) {
    record Event(
            String id,
            String stream,
            long sequence,
            EventType type,
            String effectiveOn,
            String payload,
            String metadata) {
        private static Event of(AppendedEvent appended, String metadata) {
            return new Event(
                    appended.id().toString(),
                    appended.stream().value(),
                    appended.sequence(),
                    EventCatalog.typeOf(appended.event().getClass()),
                    appended.event().effectiveOn().toString(),
                    EventJson.write(appended.event()),
                    metadata);
        }
    }

    record Claimed(Claim claim, String stream) {}

    record Released(Release release, String stream) {}

    static Append of(List<AppendedEvent> appended, ClaimPolicy policy, @Nullable Remembered request) {
        var events = new ArrayList<Event>(appended.size());
        var heads = new LinkedHashMap<String, Event>();
        var claims = new ArrayList<Claimed>();
        var releases = new ArrayList<Released>();
        // A command's events share their metadata.
        var written = new IdentityHashMap<EventMetadata, String>();
        for (var one : appended) {
            var event = Event.of(one, written.computeIfAbsent(one.metadata(), EventJson::write));
            events.add(event);
            heads.putIfAbsent(event.stream(), event);
            policy.claimsOf(one.event()).forEach(claim -> claims.add(new Claimed(claim, event.stream())));
            policy.releasedBy(one.event()).forEach(release -> releases.add(new Released(release, event.stream())));
        }
        return new Append(events, List.copyOf(heads.values()), claims, releases, request);
    }

    /** About how much memory it takes, in characters. */
    int size() {
        return events.stream()
                .mapToInt(event -> event.payload().length() + event.metadata().length())
                .sum();
    }
}
