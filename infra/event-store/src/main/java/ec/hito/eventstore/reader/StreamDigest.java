package ec.hito.eventstore.reader;

import ec.hito.model.Sha256;
import ec.hito.model.stored.StreamId;

/**
 * By what two copies of a part of a stream can be held against each other without sending them.
 *
 * @param count of its events in that part
 * @param firstSequence of the first of them
 * @param lastSequence of the last of them
 * @param sha256 of their ids as text, in the order of the stream, joined by line feeds
 */
public record StreamDigest(StreamId stream, long count, long firstSequence, long lastSequence, Sha256 sha256) {}
