package ec.hito.command.claims;

import org.jspecify.annotations.Nullable;

/**
 * What a stream no longer holds.
 *
 * @param key of one claim; null for all of the kind that the stream holds
 */
public record Release(Claim.Kind kind, @Nullable String key) {
    static Release allOf(Claim.Kind kind) {
        return new Release(kind, null);
    }

    static Release of(Claim claim) {
        return new Release(claim.kind(), claim.key());
    }

    /** Whether a claim of the stream is among what it releases. */
    public boolean covers(Claim held) {
        return held.kind() == kind && (key == null || held.key().equals(key));
    }
}
