package ec.hito.query.initiative;

import ec.hito.model.ActorId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismType;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.TerritoryId;
import ec.hito.query.figures.Gap;
import ec.hito.query.figures.Health;
import ec.hito.query.figures.Lifecycle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which initiatives are looked for: those that meet all of it; null asks for nothing.
 *
 * @param words beginnings of words that must all occur
 */
record Criteria(
        @Nullable ManagementObjectiveCode objective,
        @Nullable PolicyId policy,
        @Nullable SecretariatCode secretariat,
        @Nullable Health health,
        @Nullable Lifecycle lifecycle,
        @Nullable MechanismType mechanism,
        @Nullable ActorId actor,
        @Nullable TerritoryId territory,
        @Nullable Gap gap,
        List<String> words) {
    static Criteria of(InitiativeQuery query, Parameters parameters) {
        return new Criteria(
                parameters.read("objective", query.objective(), ManagementObjectiveCode::new),
                parameters.read("policy", query.policy(), PolicyId::new),
                parameters.read("secretariat", query.secretariat(), SecretariatCode::new),
                parameters.read("health", query.health(), Health::of),
                parameters.read("lifecycle", query.lifecycle(), Lifecycle::of),
                parameters.read("mechanism", query.mechanism(), MechanismType::new),
                parameters.read("actor", query.actor(), ActorId::of),
                parameters.read("territory", query.territory(), TerritoryId::of),
                parameters.read("gap", query.gap(), Gap::of),
                parameters.words(query.q()));
    }

    static Criteria ledBy(SecretariatCode secretariat) {
        return new Criteria(null, null, secretariat, null, null, null, null, null, null, List.of());
    }
}
