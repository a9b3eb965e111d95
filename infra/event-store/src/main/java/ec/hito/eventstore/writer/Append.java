package ec.hito.eventstore.writer;

import ec.hito.eventstore.EventJson;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.EventType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one caller wants appended, all of it or nothing, in the form in which the database takes it. It is made in the caller's own thread,
 * so that the one who appends has nothing left to work out.
 *
 * @param request to be remembered with it, if its sender named a key
 */
record Append(
        List<Event> events, List<Claimed> claims, @Nullable Remembered request) {
    record Event(
            UUID id,
            String stream,
            long sequence,
            EventType type,
            String effectiveOn,
            String payload,
            String metadata) {
        private static Event of(AppendedEvent appended) {
            return new Event(
                    appended.id(),
                    appended.stream().value(),
                    appended.sequence(),
                    EventCatalog.typeOf(appended.event().getClass()),
                    appended.event().effectiveOn().toString(),
                    EventJson.write(appended.event()),
                    EventJson.write(appended.metadata()));
        }
    }

    record Claimed(Claim claim, String stream) {}

    static Append of(List<AppendedEvent> events, ClaimPolicy policy, @Nullable Remembered request) {
        return new Append(
                events.stream().map(Event::of).toList(),
                events.stream()
                        .flatMap(event -> policy.claimsOf(event.event()).stream()
                                .map(claim -> new Claimed(claim, event.stream().value())))
                        .toList(),
                request);
    }

    /** The first event of each stream: its sequence is the one that the stream must be at. */
    List<Event> heads() {
        return events.size() == 1
                ? events
                : List.copyOf(events.stream()
                        .collect(Collectors.toMap(
                                Event::stream, Function.identity(), (first, _) -> first, LinkedHashMap::new))
                        .values());
    }

    /** About how much memory it takes, in characters. */
    int size() {
        return events.stream()
                .mapToInt(event -> event.payload().length() + event.metadata().length())
                .sum();
    }
}
