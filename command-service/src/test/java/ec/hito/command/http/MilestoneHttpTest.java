package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.initiative.AchieveMilestone;
import ec.hito.command.initiative.BrokenRule;
import ec.hito.command.initiative.Clash;
import ec.hito.command.initiative.PlanMilestone;
import ec.hito.command.initiative.RecordProgress;
import ec.hito.command.initiative.UnknownPart;
import ec.hito.model.Evidence;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.Weight;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EdgeTest
class MilestoneHttpTest {
    private static final String MILESTONE = "0197a000-0000-7000-8000-000000000002";
    private static final String MILESTONES = "/initiatives/0197a000-0000-7000-8000-000000000001/milestones";
    private static final String PROGRESS = MILESTONES + "/" + MILESTONE + "/progress";
    private static final String ACHIEVEMENT = MILESTONES + "/" + MILESTONE + "/achievement";

    @Autowired
    private RecordingService service;

    private final Edge edge;

    MilestoneHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void forget() {
        service.reset();
    }

    @Nested
    class WhenPlanning {
        @Test
        void answersWithTheMilestonesId() {
            var body = Edge.body(
                    edge.post(MILESTONES, "{\"title\": \"Estudios\", \"dueOn\": \"2025-12-31\", \"weight\": 2.5}"),
                    200);
            var command = service.only(PlanMilestone.class);
            assertThat(body.path("id").stringValue())
                    .isEqualTo(command.milestoneId().toString());
            assertThat(command.weight()).isEqualTo(new Weight(new BigDecimal("2.5")));
            assertThat(command.dueOn()).isEqualTo(LocalDate.of(2025, 12, 31));
        }

        @Test
        void namesAllFaultsAtOnce() {
            var problem = Edge.problem(edge.post(MILESTONES, """
                {"dueOn": "31/12/2025", "weight": 0, "articulationId": "seven", "phase": ""}\
                """), 400, "invalid");
            assertThat(Edge.faults(problem))
                    .containsExactly(
                            "title required",
                            "dueOn not-a-day",
                            "weight too-small",
                            "articulationId not-an-id",
                            "phase blank");
        }
    }

    @Nested
    class WhenRecordingProgress {
        @Test
        void answersWithTheRecordsId() {
            var result = edge.post(PROGRESS, """
                {"percent": 37.50, "note": "Va bien", "evidence": [{"url": "https://quito.gob.ec/acta.pdf"}]}\
                """);
            var command = service.only(RecordProgress.class);
            var body = Edge.body(result, 200);
            assertThat(body.path("id").stringValue()).isEqualTo(MILESTONE);
            assertThat(body.path("progressId").stringValue())
                    .isEqualTo(command.progressId().toString());
            assertThat(command.percent()).isEqualTo(new Percent(new BigDecimal("37.5")));
            assertThat(command.evidence())
                    .containsExactly(new Evidence.Link(URI.create("https://quito.gob.ec/acta.pdf")));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            {"percent": 101}        | percent out-of-range
            {"percent": -1}         | percent out-of-range
            {"percent": 1e999999}   | percent out-of-range
            {"percent": 12.345}     | percent too-many-decimals
            {"percent": "12"}       | percent wrong-type
            {"percent": null}       | percent required
            {"percent": 5, "effectiveOn": "0204-06-01"} | effectiveOn day-too-early
            {"percent": 5, "evidence": [{"url": "ftp://x.ec/a"}]} | evidence[0].url not-a-link
            {"percent": 5, "evidence": [{}]} | evidence[0].url required
            {"percent": 5, "evidence": [{"uploadId": "x"}]} | evidence[0].uploadId not-an-id
            {"percent": 5, "evidence": [{"url": "https://x.ec", "uploadId": "x"}]} | evidence[0].uploadId link-or-upload
            """)
        void namesTheField(String body, String fault) {
            assertThat(Edge.faults(Edge.problem(edge.post(PROGRESS, body), 400, "invalid")))
                    .containsExactly(fault);
            assertThat(service.sent()).isEmpty();
        }

        @Test
        void evidenceIsBounded() {
            var links = Collections.nCopies(51, "{\"url\": \"https://quito.gob.ec/acta.pdf\"}");
            var body = "{\"percent\": 5, \"evidence\": " + links + "}";
            assertThat(Edge.faults(Edge.problem(edge.post(PROGRESS, body), 400, "invalid")))
                    .containsExactly("evidence too-many");
        }

        @Test
        void anUnknownMilestoneIsNotFound() {
            service.rejectNext(new UnknownPart.UnknownMilestone(MilestoneId.of(MILESTONE)));
            Edge.problem(edge.post(PROGRESS, "{\"percent\": 5}"), 404, "unknown-milestone");
        }

        @Test
        void aFallIsRefusedInWordsThatNameTheNeighbour() {
            service.rejectNext(new BrokenRule.ProgressWouldFall(
                    "percent", Percent.of(5), LocalDate.of(2024, 5, 31), new Percent(new BigDecimal("12.5"))));
            var problem = Edge.problem(edge.post(PROGRESS, "{\"percent\": 5}"), 422, "progress-would-fall");
            assertThat(problem.path("detail").stringValue()).contains("El 2024-05-31", "12.5 %", "5 %");
            assertThat(Edge.faults(problem)).containsExactly("percent contradicts-record");
        }
    }

    @Nested
    class WhenAchieving {
        @Test
        void sendsTheDayAndTheEvidence() {
            Edge.body(edge.post(ACHIEVEMENT, """
                {"effectiveOn": "2024-06-01", "evidence": [{"url": "https://quito.gob.ec/acta.pdf"}]}\
                """), 200);
            var command = service.only(AchieveMilestone.class);
            assertThat(command.timing().effectiveOn()).isEqualTo(LocalDate.of(2024, 6, 1));
            assertThat(command.evidence()).hasSize(1);
        }

        @Test
        void theDayIsRequired() {
            assertThat(Edge.faults(Edge.problem(edge.post(ACHIEVEMENT, "{\"evidence\": []}"), 400, "invalid")))
                    .containsExactly("effectiveOn required");
        }

        @Test
        void aRecordOfLessOnALaterDayContradictsTheDay() {
            service.rejectNext(new BrokenRule.ProgressWouldFall(
                    "effectiveOn", Percent.HUNDRED, LocalDate.of(2024, 6, 15), Percent.of(60)));
            var problem = Edge.problem(
                    edge.post(ACHIEVEMENT, "{\"effectiveOn\": \"2024-06-01\"}"), 422, "progress-would-fall");
            assertThat(Edge.faults(problem)).containsExactly("effectiveOn contradicts-record");
        }

        @Test
        void aSecondTimeIsAConflict() {
            service.rejectNext(new Clash.AlreadyAchieved(MilestoneId.of(MILESTONE)));
            Edge.problem(edge.post(ACHIEVEMENT, "{\"effectiveOn\": \"2024-06-01\"}"), 409, "already-achieved");
        }
    }

    @Test
    void whatIsNoIdIsSaidSo() {
        assertThat(Edge.faults(Edge.problem(edge.post("/initiatives/seven/milestones", "{}"), 400, "invalid")))
                .containsExactly("id not-an-id");
    }
}
