package ec.hito.eventstore.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ec.hito.model.stored.RecordedEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events that were decoded before, by id: an event never changes. What is read often stays, also when all of the log passes by once. */
final class DecodedEvents {
    private record Decoded(RecordedEvent event, int characters) {}

    private final Cache<UUID, Decoded> byId;

    /** @param characters of JSON that all of them together were made of, at most; in memory an event takes some four bytes for each */
    DecodedEvents(long characters) {
        this.byId = Caffeine.newBuilder()
                .maximumWeight(characters)
                .weigher((UUID _, Decoded decoded) -> decoded.characters())
                .executor(Runnable::run)
                .build();
    }

    @Nullable
    RecordedEvent find(UUID id) {
        var decoded = byId.getIfPresent(id);
        return decoded == null ? null : decoded.event();
    }

    void keep(RecordedEvent event, int characters) {
        byId.put(event.id(), new Decoded(event, characters));
    }
}
