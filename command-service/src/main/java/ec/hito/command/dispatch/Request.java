package ec.hito.command.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * How a command is asked for.
 *
 * @param made what its answer names; a repetition is answered with what the first request named
 * @param key the name that its sender gave it; null if none
 * @param expectedVersion of the stream, as its sender saw it; null if the command is to be decided on whatever stands
 */
public record Request(
        Made made, @Nullable RequestKey key, @Nullable Long expectedVersion) {}
