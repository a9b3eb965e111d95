package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the real plan and its matrix must come to. */
class RealPlanTest extends QueryServiceTest {
    @BeforeEach
    void importTheMatrix() {
        feed.happened(RealPlan.events());
    }

    @Test
    void entriesAndDistinctInitiativesAreCountedPerObjective() {
        var status = read("/api/v1/management-objectives");

        assertThat(numbers(status, "entries")).containsExactly(36, 24, 5, 12, 11, 8, 6, 9, 2, 1);
        assertThat(numbers(status, "initiatives")).containsExactly(35, 24, 5, 12, 11, 8, 6, 9, 2, 1);
    }

    @Test
    void whatStandsUnderTwoObjectivesCountsOnceInTheTotals() {
        var status = read("/api/v1/management-objectives");

        assertThat(status.at("/totals/entries").intValue()).isEqualTo(114);
        assertThat(status.at("/totals/initiatives").intValue()).isEqualTo(108);
        assertThat(status.get("developmentObjectives")
                        .valueStream()
                        .map(one -> one.get("shortName").stringValue() + " " + one.get("entries")))
                .containsExactly("Las personas 60", "La ciudad 42", "La gestión 12");
    }

    /** 67 initiatives use agreements, in 72 entries and 84 articulations; two use nothing. */
    @Test
    void underATypeOfMechanismAreTheEntriesThatUseIt() {
        var mechanisms = read("/api/v1/mechanisms");
        var agreements = mechanisms.at("/items/0");

        assertThat(agreements.get("name").stringValue()).isEqualTo("Convenio");
        assertThat(agreements.get("initiatives").intValue()).isEqualTo(67);
        assertThat(agreements.get("entries").intValue()).isEqualTo(72);
        assertThat(agreements.at("/mechanisms/0/count").intValue()).isEqualTo(84);
        assertThat(mechanisms.at("/unknown/initiatives").intValue()).isEqualTo(2);
    }

    @Test
    void whatNoSourceSaysIsUnknownOfEveryInitiative() {
        for (var kind : new String[] {"secretariats", "actors", "policies", "territories"}) {
            var status = read("/api/v1/" + kind);
            assertThat(status.at("/unknown/initiatives").intValue()).as(kind).isEqualTo(108);
            assertThat(status.at("/unknown/entries").intValue()).as(kind).isEqualTo(114);
        }
    }

    @Test
    void nothingIsInvented() {
        var totals = read("/api/v1/management-objectives").get("totals");

        assertThat(totals.get("progress").isNull()).isTrue();
        assertThat(totals.get("health").toString())
                .isEqualTo("{\"no-data\":108,\"on-track\":0,\"at-risk\":0,\"delayed\":0}");
        assertThat(totals.get("gaps").toString())
                .isEqualTo("{\"withoutLead\":108,\"withoutType\":108,\"withoutMilestones\":108,\"withoutMechanism\":2,"
                        + "\"withoutActor\":108,\"withoutPolicy\":108,\"silent\":108}");
    }

    @Test
    void thePlanIsGivenWhole() {
        var plan = read("/api/v1/plan");

        assertThat(plan.get("documentDate").stringValue()).isEqualTo("2024-03");
        assertThat(plan.get("policies")).hasSize(36);
        assertThat(plan.get("challenges")).hasSize(113);
        assertThat(plan.get("competences")).hasSize(13);
        assertThat(plan.at("/managementObjectives/4/proposedBy").toString())
                .isEqualTo("[\"habitat\",\"ambiente\",\"movilidad\"]");
    }

    @Test
    void anInitiativeOfTwoEntriesShowsBoth() {
        var initiative = read("/api/v1/initiatives/INI-2024-0015");

        assertThat(initiative
                        .get("articulations")
                        .valueStream()
                        .map(articulation -> articulation.get("entry").intValue()))
                .containsExactly(15, 16);
    }

    @Test
    void whatTheTextNamesInPassingIsShownApartAndFillsNoGap() {
        var initiative = read("/api/v1/initiatives/INI-2024-0005");

        assertThat(initiative.get("type").isNull()).isTrue();
        assertThat(initiative.at("/articulations/0/namedInText/type").stringValue())
                .isEqualTo("espacio de coordinación");
        assertThat(initiative.at("/articulations/0/namedInText/confirmed").booleanValue())
                .isFalse();
        assertThat(initiative.get("gaps").toString()).contains("withoutType", "withoutActor");
    }

    private static Iterable<Integer> numbers(JsonNode status, String field) {
        return status.get("items")
                .valueStream()
                .map(item -> item.get(field).intValue())
                .toList();
    }
}
