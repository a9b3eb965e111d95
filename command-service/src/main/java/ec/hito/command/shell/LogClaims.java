package ec.hito.command.shell;

import ec.hito.command.claims.Claim;
import ec.hito.command.claims.ClaimRejection;
import ec.hito.command.claims.Claims;
import ec.hito.command.decision.Rejection;
import ec.hito.command.initiative.Registered;
import ec.hito.eventstore.writer.ClaimPolicy;
import ec.hito.eventstore.writer.ClaimTaken;
import ec.hito.eventstore.writer.Release;
import ec.hito.model.InitiativeCode;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.StreamId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Speaks of claims to the log as it keeps them, and to the domain as what they mean. */
final class LogClaims {
    private final Streams streams;
    private final ClaimedCodes codes;

    LogClaims(Streams streams, ClaimedCodes codes) {
        this.streams = streams;
        this.codes = codes;
    }

    static ClaimPolicy policy() {
        return new ClaimPolicy() {
            @Override
            public List<ec.hito.eventstore.writer.Claim> claimsOf(DomainEvent event) {
                return LogClaims.claimsOf(event);
            }

            @Override
            public List<Release> releasedBy(DomainEvent event) {
                return Claims.releasedBy(event).stream()
                        .map(release -> new Release(release.kind().code(), release.key()))
                        .toList();
            }
        };
    }

    private static List<ec.hito.eventstore.writer.Claim> claimsOf(DomainEvent event) {
        return Claims.of(event).stream()
                .map(claim -> new ec.hito.eventstore.writer.Claim(claim.kind().code(), claim.key()))
                .toList();
    }

    Rejection rejection(ClaimTaken taken) {
        var claim = new Claim(kind(taken.claim().kind()), taken.claim().key());
        if (claim.kind() == Claim.Kind.INITIATIVE_CODE) {
            codes.forget();
        }
        return ClaimRejection.of(claim, codeOf(taken.holder()));
    }

    private static Claim.Kind kind(String code) {
        return Arrays.stream(Claim.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable InitiativeCode codeOf(StreamId holder) {
        if (!holder.category().equals("initiative")) {
            return null;
        }
        return streams.newest(holder, StreamKinds.INITIATIVE).state() instanceof Registered initiative
                ? initiative.registration().code()
                : null;
    }
}
