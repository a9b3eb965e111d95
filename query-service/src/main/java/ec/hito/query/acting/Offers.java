package ec.hito.query.acting;

import ec.hito.model.SecretariatCode;
import ec.hito.query.acting.Act.Audience;
import ec.hito.query.acting.Subject.Of;
import ec.hito.query.articulation.MechanismStage;
import ec.hito.query.articulation.MechanismView;
import ec.hito.query.figures.Lifecycle;
import ec.hito.query.initiative.InitiativeView;
import ec.hito.query.milestone.MilestoneView;
import ec.hito.query.signin.SignedIn;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The acts on an initiative that somebody is offered: what their role is there for and what makes sense as it stands. */
public final class Offers {
    private final Set<Audience> audiences;
    private final Lifecycle lifecycle;

    private Offers(Set<Audience> audiences, Lifecycle lifecycle) {
        this.audiences = audiences;
        this.lifecycle = lifecycle;
    }

    /** @param me null for whoever has not signed in, and is offered nothing */
    public static Offers of(@Nullable SignedIn me, InitiativeView initiative) {
        var lifecycle = initiative.summary().lifecycle();
        return new Offers(me == null || isOver(lifecycle) ? Set.of() : audiences(me, initiative), lifecycle);
    }

    private static Set<Audience> audiences(SignedIn me, InitiativeView initiative) {
        var audiences = EnumSet.noneOf(Audience.class);
        if (me.plans()) {
            audiences.addAll(Set.of(Audience.LEAD, Audience.BODY, Audience.PLANNING));
        }
        if (me.monitors()) {
            audiences.add(Audience.MONITOR);
        }
        var own = me.secretariat();
        if (me.isDelegate() && own != null && own.equals(initiative.summary().leadSecretariat())) {
            audiences.addAll(Set.of(Audience.LEAD, Audience.BODY));
        }
        if (me.isDelegate() && own != null && takesPart(own, initiative)) {
            audiences.add(Audience.BODY);
        }
        return audiences;
    }

    private static boolean takesPart(SecretariatCode own, InitiativeView initiative) {
        var agency = initiative.bodies().executingAgency();
        return initiative.bodies().participants().contains(own) || (agency != null && own.equals(agency.secretariat()));
    }

    private static boolean isOver(Lifecycle lifecycle) {
        return lifecycle == Lifecycle.COMPLETED || lifecycle == Lifecycle.CANCELLED;
    }

    public List<Act> ofInitiative() {
        return offered(Of.INITIATIVE, act -> switch (act) {
            case START -> lifecycle == Lifecycle.REGISTERED;
            case SUSPEND -> lifecycle != Lifecycle.SUSPENDED;
            case RESUME -> lifecycle == Lifecycle.SUSPENDED;
            case COMPLETE -> lifecycle == Lifecycle.IN_PROGRESS;
            default -> true;
        });
    }

    public List<Act> of(MilestoneView milestone) {
        if (milestone.cancelledOn() != null) {
            return List.of();
        }
        var achieved = milestone.achievedOn() != null;
        return offered(Of.MILESTONE, act -> switch (act) {
            case VERIFY -> achieved && milestone.verifiedOn() == null;
            case RETURN -> achieved;
            case CORRECT -> milestone.progress().stream().anyMatch(record -> !record.achievement());
            default -> !achieved;
        });
    }

    public List<Act> ofArticulation() {
        return offered(Of.ARTICULATION, _ -> true);
    }

    public List<Act> of(MechanismView mechanism) {
        var signed = mechanism.signedOn() != null;
        var over = mechanism.stage() == MechanismStage.TERMINATED;
        return offered(Of.MECHANISM, act -> switch (act) {
            case NEGOTIATE -> !signed && !over && mechanism.negotiatedOn() == null;
            case SIGN -> !signed && !over;
            case AMEND -> signed && !over;
            case TERMINATE -> !over;
            default -> true;
        });
    }

    private List<Act> offered(Of subject, Predicate<Act> sensible) {
        return Arrays.stream(Act.values())
                .filter(act -> act.subject() == subject && audiences.contains(act.audience()))
                .filter(sensible)
                .toList();
    }
}
