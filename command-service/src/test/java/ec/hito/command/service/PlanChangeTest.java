package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.CommandServiceApplication;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestKafka;
import ec.hito.testing.TestPostgres;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What happens to the plan and the secretariats while initiatives stand under them; on a log of its own, since a reform stays. */
@SpringBootTest(classes = CommandServiceApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlanChangeTest {
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();

    private Client client;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::jdbcUrl);
        registry.add("hito.publication.bootstrap-servers", TestKafka::bootstrapServers);
        registry.add("hito.publication.topic", () -> "plan-change-test");
    }

    @BeforeEach
    void speak(@LocalServerPort int port, @Autowired JsonMapper json) {
        client = new Client(port, json);
    }

    @Test
    void aReformKeepsWhatInitiativesStandUnderAndIsWhatTheyReferToAfterwards() {
        client.refused(client.put("/health-rule", rule(30)), 409);
        var adopted = client.adoptPlan();
        client.accepted(adopted, 200);
        client.created("/initiatives", registration("Una", "1.1", "P01"));

        var inUse = client.refused(reform(without("P01", "Ordenanza 1"), "\"0\""), 422);
        assertThat(inUse.at("/errors/0/message").stringValue()).contains("P01", "INI-");
        assertThat(reform(without("P36", "Ordenanza 1"), "\"5\"").statusCode()).isEqualTo(412);
        client.accepted(reform(without("P36", "Ordenanza 1"), "\"0\""), 200);

        var unknown = client.refused(client.post("/initiatives", registration("Dos", objectiveOf("P36"), "P36")), 422);
        assertThat(unknown.at("/errors/0/code").stringValue()).isEqualTo("unknown-reference");
        client.accepted(client.put("/health-rule", rule(45)), 200);
        client.refused(client.put("/health-rule", rule(5)), 422);
    }

    @Test
    void aMergedSecretariatNoLongerLeads() {
        client.accepted(client.post("/secretariats", secretariat("salud")), 200);
        client.accepted(client.post("/secretariats", secretariat("social")), 200);
        client.accepted(client.post("/secretariats/salud/renaming", "{\"name\": \"Salud Pública\"}"), 200);
        client.accepted(client.post("/secretariats/salud/merger", into("social")), 200);
        client.refused(client.post("/secretariats/social/merger", into("salud")), 422);
    }

    @Test
    void actorsAndTerritoriesBearANameOnce() {
        client.accepted(client.post("/actors", actor("Liga Barrial de Calderón")), 200);
        var taken = client.refused(client.post("/actors", actor("  LIGA barrial de Calderon ")), 409);
        assertThat(taken.get("code").stringValue()).isEqualTo("duplicate-actor");
        client.accepted(client.post("/territories", territory("Calderón", "parish")), 200);
        client.accepted(client.post("/territories", territory("Calderón", "zone")), 200);
        client.refused(client.post("/territories", territory("calderon", "zone")), 409);
    }

    private static String actor(String name) {
        return "{\"name\": \"%s\", \"type\": \"neighbourhood-leagues\", \"nature\": \"community\"}".formatted(name);
    }

    private static String territory(String name, String kind) {
        return "{\"name\": \"%s\", \"kind\": \"%s\"}".formatted(name, kind);
    }

    private HttpResponse<String> reform(ObjectNode body, String version) {
        return client.postWith("If-Match", version, "/plan/reforms", body.toString());
    }

    /** The plan without a policy and without the challenges, which would refer to it. */
    private ObjectNode without(String policy, String instrument) {
        var plan = client.plan().put("instrument", instrument);
        plan.putArray("challenges");
        var policies = (ArrayNode) plan.get("policies");
        for (int i = policies.size() - 1; i >= 0; i--) {
            if (policies.get(i).get("id").stringValue().equals(policy)) {
                policies.remove(i);
            }
        }
        return plan;
    }

    private String objectiveOf(String policy) {
        return client.plan()
                .get("policies")
                .valueStream()
                .filter(one -> one.get("id").stringValue().equals(policy))
                .map(one -> one.get("managementObjective").stringValue())
                .findFirst()
                .orElseThrow();
    }

    private static String registration(String name, String objective, String policy) {
        return """
            {"name": "%s", "articulations": [{"managementObjective": "%s", "policies": ["%s"], "objective": "Sumar"}]}
            """.formatted(name, objective, policy);
    }

    private static String rule(int days) {
        return """
            {"delayedAfterDays": %d, "delayedWhenBehindAfterDays": 10, "shortOfExpectedPercent": 85}
            """.formatted(days);
    }

    private static String secretariat(String code) {
        return "{\"code\": \"%s\", \"name\": \"Secretaría %s\"}".formatted(code, code);
    }

    private static String into(String code) {
        return "{\"into\": \"%s\", \"reason\": \"Reforma orgánica\"}".formatted(code);
    }
}
