package ec.hito.eventstore.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ec.hito.model.stored.RecordedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Events that were decoded before, by id: an event never changes. What is read often stays, also when all of the log passes by once. */
final class DecodedEvents {
    /** By which an event is known before it is read. */
    record Place(UUID id, long position) {}

    private record Decoded(RecordedEvent event, int bytes) {}

    private final Cache<UUID, Decoded> byId;
    private final long bytes;

    /** @param bytes of JSON that all of them together were made of, at most; in memory an event takes some four bytes for each */
    DecodedEvents(long bytes) {
        this.bytes = bytes;
        this.byId = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((UUID _, Decoded decoded) -> decoded.bytes())
                .executor(Runnable::run)
                .build();
    }

    @Nullable
    RecordedEvent find(UUID id) {
        var decoded = byId.getIfPresent(id);
        return decoded == null ? null : decoded.event();
    }

    /** Whether it holds about as much as it may: most of what is asked for next may be missing. */
    boolean full() {
        return byId.policy().eviction().orElseThrow().weightedSize().orElseThrow() > bytes / 10 * 9;
    }

    /**
     * The events of some places, in their order.
     *
     * @param load gives those that are missing here, by their positions
     */
    List<RecordedEvent> at(List<Place> places, Function<List<Long>, List<RecordedEvent>> load) {
        var found = new HashMap<UUID, RecordedEvent>();
        var missing = new ArrayList<Long>();
        for (var place : places) {
            var known = find(place.id());
            if (known == null) {
                missing.add(place.position());
            } else {
                found.put(place.id(), known);
            }
        }
        if (!missing.isEmpty()) {
            load.apply(missing).forEach(event -> found.put(event.id(), event));
        }
        return places.stream()
                .map(place -> Objects.requireNonNull(found.get(place.id())))
                .toList();
    }

    void keep(RecordedEvent event, int bytes) {
        byId.put(event.id(), new Decoded(event, bytes));
    }
}
