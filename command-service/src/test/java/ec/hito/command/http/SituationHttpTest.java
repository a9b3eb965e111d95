package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.initiative.ReportRule;
import ec.hito.command.initiative.ReportSituation;
import ec.hito.model.SituationKind;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EdgeTest
class SituationHttpTest {
    private static final String REPORTS = "/initiatives/0197a000-0000-7000-8000-000000000001/situation-reports";

    @Autowired
    private RecordingService service;

    private final Edge edge;

    SituationHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void forget() {
        service.reset();
    }

    @Test
    void isAnsweredWithTheReportsId() {
        var body = Edge.body(edge.post(REPORTS, """
            {"period": "2024-05", "kind": "obstacle", "text": "Sigue en trámite",
             "evidence": [{"url": "https://quito.gob.ec/acta.pdf"}]}\
            """), 200);
        var command = service.only(ReportSituation.class);
        assertThat(body.path("id").stringValue()).isEqualTo(command.reportId().toString());
        assertThat(command.period()).isEqualTo(YearMonth.of(2024, 5));
        assertThat(command.kind()).isEqualTo(SituationKind.OBSTACLE);
        assertThat(command.text()).isEqualTo("Sigue en trámite");
        assertThat(command.evidence()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                                               | period required, kind required
        {"period": "mayo", "kind": "rumour"}             | period not-a-month, kind unknown-reference
        {"period": "2024-05", "kind": "reply", "text": " "} | text blank
        """)
    void namesTheFields(String body, String faults) {
        assertThat(Edge.faults(Edge.problem(edge.post(REPORTS, body), 400, "invalid")))
                .containsExactly(faults.split(", "));
        assertThat(service.sent()).isEmpty();
    }

    @Test
    void aMonthOutOfRangeIsRefusedByItsField() {
        service.rejectNext(
                new ReportRule.PeriodOutOfRange(YearMonth.of(2024, 7), YearMonth.of(1990, 1), YearMonth.of(2024, 6)));
        var problem = Edge.problem(
                edge.post(REPORTS, "{\"period\": \"2024-07\", \"kind\": \"no-change\"}"), 422, "period-out-of-range");
        assertThat(problem.path("detail").stringValue()).contains("2024-07", "2024-06");
        assertThat(Edge.faults(problem)).containsExactly("period out-of-range");
    }
}
