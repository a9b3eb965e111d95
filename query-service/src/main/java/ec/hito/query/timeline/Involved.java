package ec.hito.query.timeline;

import ec.hito.model.ActorId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.TerritoryId;
import ec.hito.model.stored.ActorInvolved;
import ec.hito.model.stored.ActorReleased;
import ec.hito.model.stored.BodyEvent;
import ec.hito.model.stored.ExecutingAgencyNamed;
import ec.hito.model.stored.InvolvementEvent;
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.LeadSecretariatReleased;
import ec.hito.model.stored.PromotingAgencyNamed;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import ec.hito.model.stored.TerritoryAssigned;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has to do with an initiative, and where it takes place, as far as it is folded. Secretariats as they were named, before any merger. */
public final class Involved {
    public record Lead(SecretariatCode secretariat, LocalDate since) {}

    /** A registered body, one that is only called by a name, or a registered one known by another name. */
    public record Body(
            @Nullable SecretariatCode secretariat, @Nullable String name) {}

    private final Set<SecretariatCode> participants = new HashSet<>();
    private final Set<ActorId> actors = new HashSet<>();
    private List<TerritoryId> territories = List.of();
    private @Nullable Lead lead;
    private @Nullable Body executing;
    private @Nullable Body promoting;

    Involved() {}

    void apply(BodyEvent event) {
        switch (event) {
            case LeadSecretariatAssigned e -> lead = new Lead(e.secretariat(), e.effectiveOn());
            case LeadSecretariatReleased _ -> lead = null;
            case SecretariatJoined e -> participants.add(e.secretariat());
            case SecretariatLeft e -> participants.remove(e.secretariat());
            case ExecutingAgencyNamed e -> executing = new Body(e.secretariat(), e.name());
            case PromotingAgencyNamed e -> promoting = new Body(e.secretariat(), e.name());
        }
    }

    void apply(InvolvementEvent event) {
        switch (event) {
            case ActorInvolved e -> actors.add(e.actorId());
            case ActorReleased e -> actors.remove(e.actorId());
            case TerritoryAssigned e -> territories = e.territories();
        }
    }

    public @Nullable Lead lead() {
        return lead;
    }

    public Set<SecretariatCode> participants() {
        return Set.copyOf(participants);
    }

    public @Nullable Body executingAgency() {
        return executing;
    }

    public @Nullable Body promotingAgency() {
        return promoting;
    }

    public Set<ActorId> actors() {
        return Set.copyOf(actors);
    }

    public List<TerritoryId> territories() {
        return territories;
    }
}
