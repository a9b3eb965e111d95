package ec.hito.query.figures;

import ec.hito.model.ActorId;
import ec.hito.model.MechanismType;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.TerritoryId;
import java.util.function.Function;

/**
 * A kind of thing, besides objectives, that initiatives are counted under.
 *
 * @param scope as {@code group_member} calls it
 * @param key from how it is written there
 */
public record Grouping<K>(String scope, Function<String, K> key) {
    /** By who stands for the secretariat that leads. */
    public static final Grouping<SecretariatCode> LEAD = new Grouping<>("secretariat", SecretariatCode::new);

    public static final Grouping<MechanismType> MECHANISM = new Grouping<>("mechanism", MechanismType::new);
    public static final Grouping<ActorId> ACTOR = new Grouping<>("actor", ActorId::of);
    public static final Grouping<PolicyId> POLICY = new Grouping<>("policy", PolicyId::new);
    public static final Grouping<TerritoryId> TERRITORY = new Grouping<>("territory", TerritoryId::of);
}
