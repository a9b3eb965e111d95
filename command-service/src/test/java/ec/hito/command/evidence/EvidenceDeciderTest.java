package ec.hito.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.command.decision.Timing;
import ec.hito.command.decision.TimingRejection;
import ec.hito.model.Evidence;
import ec.hito.model.FileType;
import ec.hito.model.Sha256;
import ec.hito.model.UploadId;
import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.EvidenceReleased;
import ec.hito.model.stored.EvidenceWithdrawn;
import ec.hito.model.stored.StreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvidenceDeciderTest {
    private static final LocalDate UPLOADED = LocalDate.of(2024, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 6, 10);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    private static final Sha256 HASH = new Sha256("ab".repeat(32));
    private static final Evidence.Upload UPLOAD =
            new Evidence.Upload(new UploadId(new UUID(0, 1)), HASH, FileType.PDF, 48);
    private static final EvidenceReleased RELEASED =
            new EvidenceReleased(HASH, UPLOAD.uploadId(), FileType.PDF, 48, LATER);
    private static final EvidenceWithdrawn WITHDRAWN =
            new EvidenceWithdrawn(HASH, UPLOAD.uploadId(), "Datos personales", LATER);

    @Test
    void whatHappensToTheSameBytesIsOneStream() {
        assertThat(release(LATER).streamId()).isEqualTo(new StreamId("evidence-" + HASH));
        assertThat(RELEASED.streamId()).isEqualTo(withdraw(LATER).streamId());
    }

    @Nested
    class WhenNothingWasDecidedYet {
        @Test
        void itIsReleased() {
            accepts(release(LATER), RELEASED);
        }

        @Test
        void itIsWithdrawn() {
            accepts(withdraw(LATER), WITHDRAWN);
        }

        @Test
        void neitherBeforeItCameInNorTomorrow() {
            var dayBefore = UPLOADED.minusDays(1);
            rejects(release(dayBefore), new TimingRejection.EffectiveBeforeSubject(dayBefore, UPLOADED));
            rejects(withdraw(dayBefore), new TimingRejection.EffectiveBeforeSubject(dayBefore, UPLOADED));
            rejects(release(TODAY.plusDays(1)), new TimingRejection.FutureDay(TODAY.plusDays(1), TODAY));
        }
    }

    @Nested
    class WhenItIsReleased {
        @Test
        void itIsNotReleasedAgain() {
            rejects(release(TODAY), new EvidenceRejection.AlreadyReleased(LATER), RELEASED);
        }

        @Test
        void itIsWithdrawnFromThatDayOn() {
            accepts(withdraw(LATER), WITHDRAWN, RELEASED);
            var dayBefore = LATER.minusDays(1);
            rejects(withdraw(dayBefore), new TimingRejection.EffectiveBeforeSubject(dayBefore, LATER), RELEASED);
        }
    }

    @Nested
    class WhenItIsWithdrawn {
        @Test
        void itNeverComesBack() {
            var gone = new EvidenceRejection.Withdrawn(LATER, "Datos personales");
            rejects(release(TODAY), gone, WITHDRAWN);
            rejects(withdraw(TODAY), gone, RELEASED, WITHDRAWN);
        }
    }

    private static ReleaseEvidence release(LocalDate on) {
        return new ReleaseEvidence(UPLOAD, UPLOADED, new Timing(on, TODAY));
    }

    private static WithdrawEvidence withdraw(LocalDate on) {
        return new WithdrawEvidence(UPLOAD, " Datos personales ", UPLOADED, new Timing(on, TODAY));
    }

    private static void accepts(EvidenceCommand command, EvidenceEvent event, EvidenceEvent... before) {
        assertThat(decide(command, before)).isEqualTo(Decision.accept(event));
    }

    private static void rejects(EvidenceCommand command, Rejection rejection, EvidenceEvent... before) {
        assertThat(decide(command, before)).isEqualTo(Decision.reject(rejection));
    }

    private static Decision<EvidenceEvent> decide(EvidenceCommand command, EvidenceEvent... before) {
        var state = EvidenceState.INITIAL;
        for (var event : List.of(before)) {
            state = state.evolve(event);
        }
        return EvidenceDecider.decide(command, state);
    }
}
