package ec.hito.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PlanConsistencyTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Nested
    class TheRealPlan {
        private final Plan plan = JSON.treeToValue(tree(), Plan.class);

        @Test
        void isConsistent() {
            assertThat(PlanConsistency.faultsOf(plan)).isEmpty();
        }

        @Test
        void hasThePartsThatItsDocumentsCount() {
            assertThat(plan.developmentObjectives()).hasSize(3);
            assertThat(plan.managementObjectives()).hasSize(10);
            assertThat(plan.policies()).hasSize(36);
            assertThat(plan.competences()).hasSize(13);
            assertThat(plan.challenges().stream()
                            .collect(Collectors.groupingBy(Challenge::horizon, Collectors.counting())))
                    .containsOnly(Map.entry("long-term", 23L), Map.entry("management", 90L));
        }

        @Test
        void isReadWithoutLeavingAnythingOut() {
            assertThat(JSON.readTree(JSON.writeValueAsString(plan))).isEqualTo(withoutEmptyNotes());
        }
    }

    @Test
    void aCodeGivenTwiceIsAFault() {
        var tree = tree();
        ((ArrayNode) tree.get("managementObjectives"))
                .add(tree.at("/managementObjectives/0").deepCopy());
        assertThat(faults(tree))
                .containsExactly(new PlanConsistency.Fault(
                        "managementObjectives[10].code", "1.1", PlanConsistency.Kind.DUPLICATE));
    }

    @Test
    void aReferenceToNothingIsAFaultThatNamesItsField() {
        var tree = tree();
        ((ObjectNode) tree.at("/policies/3")).put("managementObjective", "9.9");
        assertThat(faults(tree))
                .containsExactly(new PlanConsistency.Fault(
                        "policies[3].managementObjective", "9.9", PlanConsistency.Kind.UNKNOWN_REFERENCE));
    }

    private static List<PlanConsistency.Fault> faults(ObjectNode tree) {
        return PlanConsistency.faultsOf(JSON.treeToValue(tree, Plan.class));
    }

    /** The file writes no note as an empty one; the record leaves it out. */
    private static ObjectNode withoutEmptyNotes() {
        var tree = tree();
        tree.get("challenges").forEach(challenge -> {
            if (challenge.path("note").asString("").isEmpty()) {
                ((ObjectNode) challenge).remove("note");
            }
        });
        return tree;
    }

    private static ObjectNode tree() {
        return (ObjectNode)
                JSON.readTree(PlanConsistencyTest.class.getResourceAsStream("/ec/hito/model/plan/plan.json"));
    }
}
