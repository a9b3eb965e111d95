package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.Evidence;
import ec.hito.model.FileType;
import ec.hito.model.Sha256;
import ec.hito.model.UploadId;
import ec.hito.model.stored.EvidenceReleased;
import ec.hito.model.stored.StreamId;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestKafka;
import ec.hito.testing.TestPostgres;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What subscribers find on the state topics. */
@OwnService
class StateTopicsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private TestDatabase database;
    private StateService service;

    @BeforeEach
    void start() {
        database = TestPostgres.freshDatabase();
        service = new StateService(database, TestKafka.bootstrapServers());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void theirEndIsWhatTheReadApiAnswersWhateverHappensAndOnWhicheverDay() {
        service.happened(RandomStories.of(20260615, 8, 20));
        service.happened(
                InitiativeStory.proposal(90, "Propuesta", DAY).serving("1.1").events());
        service.assertPublishedIsAnswered();

        for (int days : List.of(1, 60)) {
            service.daysPass(days);
            service.assertPublishedIsAnswered();
        }
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrectsAndWhatIsRevokedStaysAsRevoked() {
        var story = InitiativeStory.endorsed(1, "Agua segura", DAY.minusDays(30))
                .serving("1.1")
                .milestone(1, DAY.plusDays(100), 1)
                .progress(1, 60, DAY.minusDays(1));
        var undone = InitiativeStory.endorsed(2, "Ciclovía", DAY.minusDays(30)).serving("2.3");
        service.happened(List.of(RealPlan.adopted()));
        service.happened(story.events());
        service.happened(undone.events());
        var before = service.published("initiative").newest();
        assertThat(before).hasSize(2);
        var key = story.events().getFirst().streamId().value();
        assertThat(service.published("initiative").state(key).get("progress").asInt())
                .isEqualTo(60);

        var known = story.events().size();
        service.happened(story.corrected(40).events().subList(known, known + 1));
        var registered = undone.events().size();
        service.happened(undone.revoked().events().subList(registered, registered + 1));

        var after = service.published("initiative");
        assertThat(after.state(key).get("progress").asInt()).isEqualTo(40);
        assertThat(after.newest().keySet()).isEqualTo(before.keySet());
        var revoked = after.state(undone.events().getFirst().streamId().value());
        assertThat(revoked.propertyNames()).containsExactlyInAnyOrder("id", "revoked", "asOf", "position");
        assertThat(revoked.get("position").asLong()).isEqualTo(service.position());
        assertThat(service.published("management-objective")
                        .state("2.3")
                        .get("initiatives")
                        .asInt())
                .isZero();
    }

    @Test
    void aNewGenerationOfTheReadModelIsPublishedAsAWhole() {
        service.happened(RandomStories.of(7, 3, 5));
        var once = service.published("initiative");
        var catalogue = service.published("catalogue").newest().size();

        service.rebuild();

        service.assertPublishedIsAnswered();
        var again = service.published("initiative");
        assertThat(again.records())
                .hasSize(once.records().size() + once.newest().size());
        assertThat(service.published("catalogue").records()).hasSizeGreaterThanOrEqualTo(2 * catalogue);
    }

    @Test
    void aNewDayPublishesWhatItTurnsAndNothingElse() {
        var due = InitiativeStory.endorsed(1, "Vence hoy", DAY.minusDays(1))
                .serving("1.1")
                .milestone(1, DAY, 1);
        var far = InitiativeStory.endorsed(2, "Vence lejos", DAY.minusDays(1))
                .serving("1.1")
                .milestone(1, DAY.plusDays(300), 1);
        service.happened(List.of(RealPlan.adopted()));
        service.happened(due.events());
        service.happened(far.events());
        var catalogue = service.published("catalogue").records().size();

        service.daysPass(1);

        var tomorrow = DAY.plusDays(1).toString();
        var initiatives = service.published("initiative");
        var key = due.events().getFirst().streamId().value();
        assertThat(initiatives.of(tomorrow)).containsExactly(key);
        assertThat(initiatives.state(key).get("health").stringValue()).isEqualTo("at-risk");
        assertThat(service.published("management-objective").of(tomorrow)).hasSize(10);
        assertThat(service.published("catalogue").records()).hasSize(catalogue);
    }

    @Test
    void aStateIsPublishedAgainWhenItsInitiativeIsParkedAndWhenItIsReleased() {
        var story = InitiativeStory.endorsed(1, "Agua segura", DAY.minusDays(30))
                .serving("1.1")
                .milestone(1, DAY.plusDays(100), 1);
        var key = StreamId.of(story.id()).value();
        service.happened(List.of(RealPlan.adopted()));
        service.happened(story.events());
        assertThat(isIncomplete("initiative", key)).isFalse();

        service.spoil(story);
        assertThat(isIncomplete("initiative", key)).isTrue();
        assertThat(isIncomplete("management-objective", "1.1")).isTrue();

        service.operate("/api/v1/operations/dead-letters/" + key + "/discard");
        assertThat(isIncomplete("initiative", key)).isFalse();
        assertThat(isIncomplete("management-objective", "1.1")).isFalse();
    }

    @Test
    void aStateNamesAFileOfItsInitiativeOnceThatIsReleased() {
        var file = new Evidence.Upload(
                new UploadId(new UUID(8, 1)), new Sha256("%064x".formatted(1)), FileType.PDF, 48_213);
        var story = InitiativeStory.endorsed(1, "Agua segura", DAY.minusDays(30))
                .serving("1.1")
                .milestone(1, DAY.plusDays(100), 1)
                .progress(1, 40, DAY.minusDays(1), file);
        service.happened(List.of(RealPlan.adopted()));
        service.happened(story.events());
        assertThat(evidence(story).get("items")).isEmpty();

        service.happened(
                List.of(new EvidenceReleased(file.sha256(), file.uploadId(), file.mediaType(), file.size(), DAY)));

        assertThat(evidence(story).get("items").get(0).get("sha256").stringValue())
                .isEqualTo(file.sha256().value());
    }

    @Test
    void statesOfASimulatedStoreSaySo() {
        JdbcClient.create(database.dataSource("hito_owner"))
                .sql("insert into event_log.simulation (clock) values (:at)")
                .param("at", DAY.atTime(8, 0).atOffset(ZoneOffset.UTC))
                .update();

        service.happened(List.of(RealPlan.adopted()));

        assertThat(service.published("management-objective").records()).isNotEmpty();
        assertThat(service.published("management-objective").areSimulated()).isTrue();
    }

    private boolean isIncomplete(String kind, String key) {
        return service.published(kind).state(key).get("incomplete").asBoolean();
    }

    private JsonNode evidence(InitiativeStory story) {
        return service.published("initiative")
                .state(StreamId.of(story.id()).value())
                .get("evidence");
    }
}
