package ec.hito.query.timeline;

import ec.hito.model.ArticulationId;
import ec.hito.model.MechanismType;
import ec.hito.model.stored.MechanismAmended;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismCorrected;
import ec.hito.model.stored.MechanismSigned;
import ec.hito.query.articulation.MechanismStage;
import ec.hito.query.articulation.MechanismView;
import ec.hito.query.articulation.MechanismView.AmendmentView;
import ec.hito.query.timeline.Listing.Listed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mechanism as far as it is folded. */
final class Mechanism {
    /** How far ahead an end is announced, in days. */
    static final int AHEAD = 60;

    private final MechanismAttached attached;
    private final long position;
    private final List<MechanismAmended> amendments = new ArrayList<>();
    private @Nullable MechanismCorrected corrected;
    private @Nullable LocalDate negotiatedOn;
    private @Nullable MechanismSigned signed;
    private @Nullable LocalDate terminatedOn;

    /** @param position at which it is recorded */
    Mechanism(MechanismAttached attached, long position) {
        this.attached = attached;
        this.position = position;
    }

    /** A second one on a later day says nothing new. */
    void negotiate(LocalDate day) {
        negotiatedOn = negotiatedOn == null ? day : negotiatedOn;
    }

    void sign(MechanismSigned event) {
        signed = event;
    }

    void amend(MechanismAmended event) {
        amendments.add(event);
    }

    void terminate(LocalDate day) {
        terminatedOn = day;
    }

    void correct(MechanismCorrected event) {
        corrected = event;
    }

    long position() {
        return position;
    }

    ArticulationId articulation() {
        return attached.articulationId();
    }

    MechanismType type() {
        return corrected == null ? attached.type() : corrected.type();
    }

    /** As an import attached it, whatever was corrected since; empty if it was attached by hand. */
    Optional<Listed> listed() {
        return attached.importId() == null
                ? Optional.empty()
                : Optional.of(new Listed(attached.type(), attached.description(), attached.asWritten()));
    }

    boolean inForce(LocalDate day) {
        return stage(day) == MechanismStage.IN_FORCE;
    }

    boolean expiring(LocalDate day) {
        var end = validTo();
        return inForce(day) && end != null && !end.minusDays(AHEAD).isAfter(day);
    }

    /** Names the days on which it may come into force, begin to run out or end although nothing happens. */
    void turns(Consumer<LocalDate> each) {
        if (signed == null || terminatedOn != null) {
            return;
        }
        each.accept(signed.validFrom());
        var end = validTo();
        if (end != null) {
            each.accept(end.minusDays(AHEAD));
            each.accept(end.plusDays(1));
        }
    }

    /** Both days of a term are included, and it need not end. */
    private MechanismStage stage(LocalDate day) {
        var end = validTo();
        if (terminatedOn != null) {
            return MechanismStage.TERMINATED;
        }
        if (signed == null) {
            return negotiatedOn == null ? MechanismStage.PROPOSED : MechanismStage.NEGOTIATED;
        }
        if (day.isBefore(signed.validFrom())) {
            return MechanismStage.SIGNED;
        }
        return end != null && day.isAfter(end) ? MechanismStage.EXPIRED : MechanismStage.IN_FORCE;
    }

    /** An addendum without a term leaves it as it was. */
    private @Nullable LocalDate validTo() {
        return lastAmended(MechanismAmended::validTo, signed == null ? null : signed.validTo());
    }

    /** Those named last, where no names leave those before. */
    private List<String> partners() {
        var sides = Stream.of(
                        Stream.of(corrected == null ? attached.partners() : corrected.partners()),
                        Stream.ofNullable(signed).map(MechanismSigned::partners),
                        amendments.stream().map(MechanismAmended::partners))
                .flatMap(Function.identity())
                .filter(names -> !names.isEmpty())
                .toList();
        return sides.isEmpty() ? List.of() : sides.getLast();
    }

    private <T> @Nullable T lastAmended(Function<MechanismAmended, @Nullable T> part, @Nullable T before) {
        return amendments.reversed().stream()
                .<@Nullable T>map(part)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(before);
    }

    MechanismView view(LocalDate day) {
        return new MechanismView(
                attached.mechanismId(),
                type(),
                corrected == null ? attached.description() : corrected.description(),
                attached.asWritten(),
                corrected == null ? attached.interventionLevel() : corrected.interventionLevel(),
                partners(),
                attached.alternativeGroup(),
                attached.effectiveOn(),
                stage(day),
                negotiatedOn,
                signed == null ? null : signed.instrumentNumber(),
                signed == null ? null : signed.signedOn(),
                signed == null ? null : signed.validFrom(),
                validTo(),
                expiring(day),
                terminatedOn,
                amendments.stream().map(Mechanism::amendment).toList());
    }

    private static AmendmentView amendment(MechanismAmended event) {
        return new AmendmentView(
                event.addendumNumber(), event.description(), event.validTo(), event.partners(), event.effectiveOn());
    }
}
