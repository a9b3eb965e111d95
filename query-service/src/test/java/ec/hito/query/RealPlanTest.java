package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealPlanTest extends QueryServiceTest {
    @BeforeEach
    void importTheMatrix() {
        feed.happened(RealPlan.events());
    }

    @Test
    void countsEntriesAndDistinctInitiativesPerObjective() {
        var answer = assertThat(http.get().uri("/api/v1/management-objectives"))
                .hasStatusOk()
                .bodyJson();
        answer.extractingPath("$.items[*].entries").asArray().containsExactly(36, 24, 5, 12, 11, 8, 6, 9, 2, 1);
        answer.extractingPath("$.items[*].initiatives").asArray().containsExactly(35, 24, 5, 12, 11, 8, 6, 9, 2, 1);
        answer.extractingPath("$.totals.entries").isEqualTo(114);
        answer.extractingPath("$.totals.initiatives").isEqualTo(108);
    }
}
