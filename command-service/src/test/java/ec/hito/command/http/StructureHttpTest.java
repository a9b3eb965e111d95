package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.OfficialData;
import ec.hito.command.initiative.AddArticulation;
import ec.hito.command.initiative.AssignLeadSecretariat;
import ec.hito.command.initiative.AttachMechanism;
import ec.hito.command.plan.AdoptPlan;
import ec.hito.command.plan.PlanRejection;
import ec.hito.command.secretariat.RegisterSecretariat;
import ec.hito.command.secretariat.SecretariatRejection;
import ec.hito.model.PlanId;
import ec.hito.model.SecretariatCode;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EdgeTest
class StructureHttpTest {
    private static final String INITIATIVE = "/initiatives/0197a000-0000-7000-8000-000000000001";

    @Autowired
    private RecordingService service;

    @Autowired
    private MockMvcTester mvc;

    private final Edge edge;

    StructureHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void forget() {
        service.reset();
    }

    @Nested
    class WhenAdoptingThePlan {
        @Test
        void takesThePlansDataFileAsItIs() {
            Edge.body(edge.put("/plan", OfficialData.planJson()), 200);
            assertThat(service.only(AdoptPlan.class).plan()).isEqualTo(OfficialData.plan());
        }

        @Test
        void namesWhatIsMissing() {
            var problem = Edge.problem(edge.put("/plan", """
                {"id": "pmdot", "title": "Plan", "documentDate": "marzo", "horizon": null, "vision": "Ver",
                 "developmentObjectives": [{"code": "1", "shortName": "Uno"}], "managementObjectives": [],
                 "policies": [null]}\
                """), 400, "invalid");
            assertThat(Edge.faults(problem))
                    .containsExactly(
                            "documentDate not-a-month",
                            "horizon required",
                            "developmentObjectives[0].text required",
                            "managementObjectives required",
                            "policies[0] required");
        }

        @Test
        void boundsWhatAPlanLists() {
            var crowded = OfficialData.planJson()
                    .replace("\"competences\": [", "\"competences\": [" + "\"Una más\", ".repeat(100));
            assertThat(Edge.faults(Edge.problem(edge.put("/plan", crowded), 400, "invalid")))
                    .containsExactly("competences too-many");
        }

        @Test
        void anotherPlanIsAConflict() {
            service.rejectNext(new PlanRejection.AlreadyAdopted(new PlanId("pmdot-2024-2033")));
            Edge.problem(edge.put("/plan", OfficialData.planJson()), 409, "plan-already-adopted");
        }
    }

    @Nested
    class WhenRegisteringASecretariat {
        @Test
        void answersWithItsCode() {
            var body = Edge.body(edge.post("/secretariats", """
                {"code": "movilidad", "name": "Secretaría de Movilidad", "managementObjectives": ["2.3"]}\
                """), 200);
            assertThat(body.path("id").stringValue()).isEqualTo("movilidad");
            assertThat(service.only(RegisterSecretariat.class).managementObjectives())
                    .hasSize(1);
        }

        @Test
        void itsObjectivesAreBounded() {
            var body = "{\"code\": \"salud\", \"name\": \"Salud\", \"managementObjectives\": %s}"
                    .formatted(Collections.nCopies(51, "\"2.3\""));
            assertThat(Edge.faults(Edge.problem(edge.post("/secretariats", body), 400, "invalid")))
                    .containsExactly("managementObjectives too-many");
        }

        @Test
        void aCodeThatIsGivenIsAConflict() {
            service.rejectNext(new SecretariatRejection.Duplicate(new SecretariatCode("salud"), "Salud"));
            var problem = Edge.problem(
                    edge.post("/secretariats", "{\"code\": \"salud\", \"name\": \"Salud\"}"),
                    409,
                    "duplicate-secretariat");
            assertThat(Edge.faults(problem)).containsExactly("code duplicate");
        }
    }

    @Nested
    class WhenAnInitiativeGrows {
        @Test
        void anArticulationIsAdded() {
            var body = Edge.body(edge.post(INITIATIVE + "/articulations", """
                {"managementObjective": "2.3", "objective": "Sumar"}\
                """), 200);
            assertThat(body.path("id").stringValue())
                    .isEqualTo(service.only(AddArticulation.class)
                            .articulation()
                            .id()
                            .toString());
        }

        @Test
        void aMechanismIsAttached() {
            var path = INITIATIVE + "/articulations/0197a000-0000-7000-8000-000000000002/mechanisms";
            Edge.body(edge.post(path, "{\"type\": \"accord\", \"partners\": [\"Liga Barrial\"]}"), 200);
            assertThat(service.only(AttachMechanism.class).mechanism().partners())
                    .containsExactly("Liga Barrial");
        }

        @ParameterizedTest
        @CsvSource({"51, 300, partners too-many", "1, 301, partners[0] too-long"})
        void partnersAreBounded(int partners, int characters, String fault) {
            var path = INITIATIVE + "/articulations/0197a000-0000-7000-8000-000000000002/mechanisms";
            var names = Collections.nCopies(partners, '"' + "x".repeat(characters) + '"');
            var body = "{\"type\": \"accord\", \"partners\": " + names + "}";
            assertThat(Edge.faults(Edge.problem(edge.post(path, body), 400, "invalid")))
                    .containsExactly(fault);
        }

        @Test
        void aLeadIsAssigned() {
            Edge.body(edge.put(INITIATIVE + "/lead-secretariat", "{\"secretariat\": \"movilidad\"}"), 200);
            assertThat(service.only(AssignLeadSecretariat.class).secretariat())
                    .isEqualTo(new SecretariatCode("movilidad"));
        }
    }

    @Test
    void theAddressesAreDescribedInOpenApi() {
        assertThat(mvc.get().uri("/v3/api-docs"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsOnlyKeys(
                        "/api/v1/plan",
                        "/api/v1/plan/reforms",
                        "/api/v1/health-rule",
                        "/api/v1/secretariats",
                        "/api/v1/secretariats/{code}/renaming",
                        "/api/v1/secretariats/{code}/merger",
                        "/api/v1/initiatives",
                        "/api/v1/initiatives/{id}",
                        "/api/v1/initiatives/{id}/start",
                        "/api/v1/initiatives/{id}/suspension",
                        "/api/v1/initiatives/{id}/resumption",
                        "/api/v1/initiatives/{id}/completion",
                        "/api/v1/initiatives/{id}/cancellation",
                        "/api/v1/initiatives/{id}/endorsement",
                        "/api/v1/initiatives/{id}/declination",
                        "/api/v1/initiatives/{id}/participants",
                        "/api/v1/initiatives/{id}/executing-agency",
                        "/api/v1/initiatives/{id}/promoting-agency",
                        "/api/v1/actors",
                        "/api/v1/territories",
                        "/api/v1/initiatives/{id}/actors",
                        "/api/v1/initiatives/{id}/territory",
                        "/api/v1/initiatives/{id}/alignments",
                        "/api/v1/initiatives/{id}/alignments/{objective}",
                        "/api/v1/initiatives/{id}/articulations",
                        "/api/v1/initiatives/{id}/articulations/{articulationId}",
                        "/api/v1/initiatives/{id}/articulations/{articulationId}/rewording",
                        "/api/v1/initiatives/{id}/articulations/{articulationId}/mechanisms",
                        "/api/v1/initiatives/{id}/articulations/{articulationId}/mechanisms/{mechanismId}",
                        "/api/v1/initiatives/{id}/articulations/{articulationId}/mechanisms/{mechanismId}/negotiation",
                        "/api/v1/initiatives/{id}/articulations/{articulationId}/mechanisms/{mechanismId}/signature",
                        "/api/v1/initiatives/{id}/articulations/{articulationId}/mechanisms/{mechanismId}/amendment",
                        "/api/v1/initiatives/{id}/articulations/{articulationId}/mechanisms/{mechanismId}/termination",
                        "/api/v1/initiatives/{id}/articulations/{articulationId}/mechanisms/{mechanismId}/correction",
                        "/api/v1/initiatives/{id}/lead-secretariat",
                        "/api/v1/initiatives/{id}/milestones",
                        "/api/v1/initiatives/{id}/milestones/{milestoneId}/progress",
                        "/api/v1/initiatives/{id}/milestones/{milestoneId}/achievement",
                        "/api/v1/progress-batches",
                        "/api/v1/initiatives/{id}/milestones/{milestoneId}/reschedule",
                        "/api/v1/initiatives/{id}/milestones/{milestoneId}/reweight",
                        "/api/v1/initiatives/{id}/milestones/{milestoneId}/cancellation",
                        "/api/v1/initiatives/{id}/milestones/{milestoneId}/progress-correction",
                        "/api/v1/initiatives/{id}/milestones/{milestoneId}/verification",
                        "/api/v1/initiatives/{id}/milestones/{milestoneId}/return",
                        "/api/v1/initiatives/{id}/situation-reports",
                        "/api/v1/imports/matrix",
                        "/api/v1/imports/assignments",
                        "/api/v1/imports/milestones",
                        "/api/v1/imports/{importId}",
                        "/api/v1/evidence",
                        "/api/v1/evidence/{uploadId}",
                        "/api/v1/evidence/{uploadId}/release",
                        "/api/v1/evidence/{uploadId}/withdrawal");
    }

    @Test
    void openApiSaysThatCallsTakeAToken() {
        assertThat(mvc.get().uri("/v3/api-docs"))
                .bodyJson()
                .extractingPath("$.components.securitySchemes.token.scheme")
                .isEqualTo("bearer");
    }
}
