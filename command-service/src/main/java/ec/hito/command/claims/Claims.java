package ec.hito.command.claims;

import ec.hito.command.text.Folded;
import ec.hito.model.Evidence;
import ec.hito.model.PlanId;
import ec.hito.model.UploadId;
import ec.hito.model.stored.ActorEvent;
import ec.hito.model.stored.ActorRegistered;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ArticulationWithdrawn;
import ec.hito.model.stored.BodyEvent;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.HealthRuleAdopted;
import ec.hito.model.stored.ImportEvent;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeDeclined;
import ec.hito.model.stored.InitiativeDescribed;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.InitiativeUnaligned;
import ec.hito.model.stored.InvolvementEvent;
import ec.hito.model.stored.LifecycleEvent;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.MechanismEvent;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestoneEvent;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.RegistrationRevoked;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SituationReported;
import ec.hito.model.stored.TerritoryEvent;
import ec.hito.model.stored.TerritoryRegistered;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Derives from events what their streams claim. Ids need no claim: the stream's name is unique already. */
public final class Claims {
    private Claims() {}

    public static List<Claim> of(DomainEvent event) {
        return switch (event) {
            case InitiativeEvent about -> ofInitiative(about);
            case PlanEvent about -> ofPlan(about);
            case ActorEvent about -> ofActor(about);
            case TerritoryEvent about -> ofTerritory(about);
            case SecretariatEvent _, ImportEvent _, EvidenceEvent _ -> List.of();
        };
    }

    /** What a stream holds no longer after an event. Its code it keeps for ever. */
    public static List<Release> releasedBy(DomainEvent event) {
        return switch (event) {
            case RegistrationRevoked _ ->
                Stream.of(Claim.Kind.INITIATIVE_NAME, Claim.Kind.MATRIX_INITIATIVE, Claim.Kind.MATRIX_ARTICULATION)
                        .map(Release::allOf)
                        .toList();
            case ArticulationRevoked revoked ->
                List.of(Release.of(articulation(revoked.entry(), revoked.articulationNo())));
            case DomainEvent _ -> List.of();
        };
    }

    public static Claim initiative(PlanId plan, String initiativeKey) {
        return new Claim(Claim.Kind.MATRIX_INITIATIVE, plan + "/" + initiativeKey);
    }

    public static Claim articulation(int entry, int articulationNo) {
        return new Claim(Claim.Kind.MATRIX_ARTICULATION, entry + "." + articulationNo);
    }

    /** What the keys of all acts begin with that cite the upload. */
    public static String citations(UploadId upload) {
        return upload + "/";
    }

    private static List<Claim> ofPlan(PlanEvent event) {
        return switch (event) {
            case PlanAdopted _ -> List.of(new Claim(Claim.Kind.PLAN_IN_FORCE, "city"));
            case PlanReformed _, HealthRuleAdopted _ -> List.of();
        };
    }

    private static List<Claim> ofActor(ActorEvent event) {
        return switch (event) {
            case ActorRegistered registered ->
                List.of(new Claim(
                        Claim.Kind.ACTOR_NAME, Folded.of(registered.name()).value()));
        };
    }

    private static List<Claim> ofTerritory(TerritoryEvent event) {
        return switch (event) {
            case TerritoryRegistered registered ->
                List.of(new Claim(
                        Claim.Kind.TERRITORY_NAME,
                        registered.kind().code() + "/"
                                + Folded.of(registered.name()).value()));
        };
    }

    private static List<Claim> ofInitiative(InitiativeEvent event) {
        return switch (event) {
            case InitiativeRegistered registered -> ofRegistration(registered);
            case ArticulationAdded added -> ofEntry(added);
            case ProgressRecorded progress -> ofEvidence(progress.evidence(), progress.progressId());
            case MilestoneAchieved achieved -> ofEvidence(achieved.evidence(), achieved.progressId());
            case SituationReported report -> ofEvidence(report.evidence(), report.reportId());
            case InitiativeEndorsed _,
                    InitiativeDeclined _,
                    InitiativeDescribed _,
                    RegistrationRevoked _,
                    LifecycleEvent _,
                    BodyEvent _,
                    InvolvementEvent _,
                    InitiativeAligned _,
                    InitiativeUnaligned _,
                    ArticulationReworded _,
                    ArticulationRevoked _,
                    ArticulationWithdrawn _,
                    MechanismEvent _,
                    MilestoneEvent _ -> List.of();
        };
    }

    private static List<Claim> ofRegistration(InitiativeRegistered registered) {
        var claims = new ArrayList<Claim>();
        claims.add(new Claim(Claim.Kind.INITIATIVE_CODE, registered.code().value()));
        claims.add(new Claim(
                Claim.Kind.INITIATIVE_NAME, Folded.of(registered.name()).value()));
        var source = registered.importedFrom();
        if (source != null) {
            claims.add(initiative(source.planId(), source.initiativeKey()));
        }
        return List.copyOf(claims);
    }

    private static List<Claim> ofEvidence(List<Evidence> evidence, Object act) {
        return evidence.stream()
                .flatMap(piece -> switch (piece) {
                    case Evidence.Upload upload -> Stream.of(citations(upload.uploadId()) + act);
                    case Evidence.Link _ -> Stream.empty();
                })
                .distinct()
                .map(key -> new Claim(Claim.Kind.EVIDENCE_CITED, key))
                .toList();
    }

    private static List<Claim> ofEntry(ArticulationAdded added) {
        MatrixEntry entry = added.matrixEntry();
        return entry == null ? List.of() : List.of(articulation(entry.entry(), entry.articulationNo()));
    }
}
