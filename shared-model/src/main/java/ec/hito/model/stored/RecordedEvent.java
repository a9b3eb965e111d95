package ec.hito.model.stored;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it stands in the log.
 *
 * @param sequence place within its stream, from 0, without holes
 * @param position place in the whole log, from 1, without holes
 * @param recordedAt stamped by the append; never falls as the position rises
 */
public record RecordedEvent(
        UUID id,
        long position,
        StreamId streamId,
        long sequence,
        Instant recordedAt,
        DomainEvent event,
        EventMetadata metadata)
        implements LoggedEvent {}
