package ec.hito.model.published;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.FileType;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.Sha256;
import ec.hito.model.UploadId;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.EvidenceReleased;
import ec.hito.model.stored.EvidenceWithdrawn;
import ec.hito.model.stored.ImportUndone;
import ec.hito.model.stored.InitiativeDeclined;
import ec.hito.model.stored.InitiativeDescribed;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Actor DELEGATE = new Actor("someone", Role.SECRETARIAT, new SecretariatCode("salud"));
    private static final Actor PLANNING = new Actor("someone else", Role.PLANNING, null);
    private static final InitiativeId INITIATIVE = new InitiativeId(new UUID(1, 1));
    private static final InitiativeId OTHER = new InitiativeId(new UUID(1, 2));
    private static final Sha256 FILE = new Sha256("ab".repeat(32));
    private static final UploadId UPLOAD = new UploadId(new UUID(2, 1));

    private final List<RecordedEvent> log = new ArrayList<>();
    private final List<String> askedFor = new ArrayList<>();

    @Nested
    class WhenASecretariatProposes {
        @Test
        void nothingOfTheProposalLeaves() {
            happened(DELEGATE, registered(INITIATIVE));
            happened(DELEGATE, described(INITIATIVE));

            assertThat(published()).extracting(PublishedEvent::type).containsOnly("withheld.v1");
            assertThat(written(published()))
                    .allMatch(("{\"because\":\"proposal\",\"effectiveOn\":\"2026-03-01\"}")::equals);
        }

        @Test
        void allOfItLeavesWithItsEndorsementInTheOrderOfTheStream() {
            var first = happened(DELEGATE, registered(INITIATIVE));
            happened(DELEGATE, registered(OTHER));
            var second = happened(DELEGATE, described(INITIATIVE));
            happened(PLANNING, new InitiativeEndorsed(INITIATIVE, DAY));

            var endorsed = Contracts.JSON.readTree(written(published()).getLast());
            assertThat(endorsed.at("/withheld")).hasSize(2);
            assertThat(endorsed.at("/withheld/0/id").stringValue())
                    .isEqualTo(first.id().toString());
            assertThat(endorsed.at("/withheld/0/type").stringValue()).isEqualTo("ec.hito.initiative.registered.v1");
            assertThat(endorsed.at("/withheld/0/data/name").stringValue()).isEqualTo("Una idea");
            assertThat(endorsed.at("/withheld/1/position").longValue()).isEqualTo(second.position());
            assertThat(endorsed.at("/withheld/1/sequence").longValue()).isEqualTo(1);
            assertThat(Contracts.faults(Contracts.schema("initiative.endorsed.v1"), endorsed))
                    .isEmpty();
        }

        @Test
        void notesStayInsideEvenThen() {
            happened(DELEGATE, registered(INITIATIVE));
            happened(DELEGATE, progress());
            happened(PLANNING, new InitiativeEndorsed(INITIATIVE, DAY));

            assertThat(written(published())).noneMatch(text -> text.contains("solo para la casa"));
        }

        @Test
        void whatFollowsOnTheEndorsementLeavesAtOnce() {
            happened(DELEGATE, registered(INITIATIVE));
            happened(PLANNING, new InitiativeEndorsed(INITIATIVE, DAY));
            happened(DELEGATE, new InitiativeStarted(INITIATIVE, DAY));

            assertThat(published())
                    .extracting(PublishedEvent::type)
                    .containsExactly("withheld.v1", "initiative.endorsed.v1", "initiative.started.v1");
        }

        @Test
        void oneThatIsDeclinedNeverLeaves() {
            happened(DELEGATE, registered(INITIATIVE));
            happened(PLANNING, new InitiativeDeclined(INITIATIVE, "Ya consta en otra", DAY));

            assertThat(published()).extracting(PublishedEvent::type).containsOnly("withheld.v1");
        }
    }

    @Nested
    class WhenPlanningRegisters {
        @Test
        void everythingLeavesAtOnce() {
            happened(PLANNING, registered(INITIATIVE));
            happened(PLANNING, new InitiativeEndorsed(INITIATIVE, DAY));
            happened(DELEGATE, described(INITIATIVE));

            assertThat(published())
                    .extracting(PublishedEvent::type)
                    .containsExactly("initiative.registered.v1", "initiative.endorsed.v1", "initiative.described.v1");
            assertThat(written(published()).get(1)).doesNotContain("withheld");
        }
    }

    @Nested
    class WhenAFileIsWithdrawn {
        @Test
        void itStaysInsideIfItNeverWasReleased() {
            happened(DELEGATE, new EvidenceWithdrawn(FILE, UPLOAD, "Contiene datos personales", DAY));

            assertThat(written(published()))
                    .containsExactly("{\"because\":\"unreleased-evidence\",\"effectiveOn\":\"2026-03-01\"}");
        }

        @Test
        void itIsToldIfItWasReleased() {
            happened(PLANNING, new EvidenceReleased(FILE, UPLOAD, FileType.PDF, 10, DAY));
            happened(PLANNING, new EvidenceWithdrawn(FILE, UPLOAD, "Contiene datos personales", DAY));

            assertThat(published())
                    .extracting(PublishedEvent::type)
                    .containsExactly("evidence.released.v1", "evidence.withdrawn.v1");
        }
    }

    @Nested
    class WhoeverPublishesAnEventAndHoweverOften {
        @Test
        void itLeavesAsTheSame() {
            happened(DELEGATE, registered(INITIATIVE));
            happened(PLANNING, registered(OTHER));
            happened(DELEGATE, described(INITIATIVE));
            happened(PLANNING, new InitiativeEndorsed(INITIATIVE, DAY));
            happened(DELEGATE, described(OTHER));
            happened(DELEGATE, described(INITIATIVE));
            var whole = written(published());

            for (int from = 0; from < log.size(); from++) {
                var lateComer = disclosure();
                assertThat(written(log.subList(from, log.size()).stream()
                                .map(lateComer::of)
                                .toList()))
                        .isEqualTo(whole.subList(from, whole.size()));
            }
        }

        @Test
        void itIsSeenWhatSomebodyElsePublishedMeanwhile() {
            happened(DELEGATE, registered(INITIATIVE));
            happened(PLANNING, new InitiativeEndorsed(INITIATIVE, DAY));
            happened(DELEGATE, described(INITIATIVE));
            var disclosure = disclosure();
            disclosure.of(log.getFirst());

            assertThat(disclosure.of(log.getLast()).type()).isEqualTo("initiative.described.v1");
            assertThat(disclosure.of(log.getFirst()).type()).isEqualTo("withheld.v1");
        }

        @Test
        void theLogIsAskedOnlyForWhatWasNotSeen() {
            happened(PLANNING, registered(INITIATIVE));
            happened(PLANNING, new ImportUndone(new ImportId(new UUID(3, 1)), DAY));
            happened(DELEGATE, described(INITIATIVE));
            happened(DELEGATE, described(INITIATIVE));

            published();
            assertThat(askedFor).isEmpty();
            var lateComer = disclosure();
            log.subList(1, 4).forEach(lateComer::of);
            assertThat(askedFor).containsExactly("initiative-" + INITIATIVE + " before 1");
        }
    }

    private List<PublishedEvent> published() {
        var disclosure = disclosure();
        return log.stream().map(disclosure::of).toList();
    }

    private Disclosure disclosure() {
        return new Disclosure((stream, sequence) -> {
            askedFor.add(stream + " before " + sequence);
            return log.stream()
                    .filter(recorded -> recorded.streamId().equals(stream) && recorded.sequence() < sequence)
                    .toList();
        });
    }

    private static List<String> written(List<PublishedEvent> events) {
        return events.stream()
                .map(event -> Contracts.JSON.writeValueAsString(event.value()))
                .toList();
    }

    private RecordedEvent happened(Actor by, DomainEvent event) {
        var position = log.size() + 1;
        var sequence = log.stream()
                .filter(earlier -> earlier.streamId().equals(event.streamId()))
                .count();
        var recorded = new RecordedEvent(
                new UUID(4, position),
                position,
                event.streamId(),
                sequence,
                Instant.parse("2026-03-01T15:00:00Z").plusSeconds(position),
                event,
                new EventMetadata(by, new UUID(5, position), null, false));
        log.add(recorded);
        return recorded;
    }

    private static InitiativeRegistered registered(InitiativeId id) {
        return new InitiativeRegistered(id, new InitiativeCode("INI-2026-0001"), "Una idea", null, null, null, DAY);
    }

    private static InitiativeDescribed described(InitiativeId id) {
        return new InitiativeDescribed(id, "De qué trata", null, null, null, null, List.of(), List.of(), DAY);
    }

    private static ProgressRecorded progress() {
        return new ProgressRecorded(
                INITIATIVE,
                new MilestoneId(new UUID(6, 1)),
                new ProgressId(new UUID(6, 2)),
                Percent.HUNDRED,
                "solo para la casa",
                List.of(),
                DAY);
    }
}
