package ec.hito.model.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import ec.hito.model.DevelopmentObjectiveCode;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metropolitan challenge (desafío metropolitano): a long-term one is aligned with a development objective, a management one with a
 * management objective and its policies.
 *
 * @param id given by the plan's data, since the documents do not number challenges
 * @param horizon {@code long-term} or {@code management}
 * @param sourceLines lines of the source text it was read from
 * @param confidence how sure the reading of the printed alignment is: {@code high}, {@code medium}, {@code low}
 * @param note what was doubtful in print
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Challenge(
        String id,
        String horizon,
        String text,
        String competence,
        @Nullable DevelopmentObjectiveCode developmentObjective,
        @Nullable ManagementObjectiveCode managementObjective,
        List<PolicyId> policies,
        List<Integer> sourceLines,
        @Nullable String confidence,
        @Nullable String note) {

    public Challenge {
        policies = Lists.orEmpty(policies);
        sourceLines = Lists.orEmpty(sourceLines);
        note = note == null || note.isBlank() ? null : note;
    }
}
