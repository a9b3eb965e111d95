package ec.hito.command.authority;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Command;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.decision.Rejection;
import ec.hito.command.initiative.MilestoneTermsCommand;
import ec.hito.command.initiative.RegisterInitiative;
import ec.hito.command.initiative.Registered;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.Role;
import java.time.LocalDate;
import java.util.Optional;

/** Decides in which role a person acts, and whether a delegate's secretariat has to do with the initiative. */
public final class Authority {
    private Authority() {}

    /**
     * Who acts, in the first of the person's roles that the permission is open to.
     *
     * @throws RejectedException if it is open to none of them, or a delegate's token names no secretariat
     */
    public static Actor actor(Person person, Permission permission) {
        var role = permission.roles().stream()
                .filter(person::has)
                .findFirst()
                .orElseThrow(() -> new RejectedException(new AuthorityRejection.NotAllowed()));
        if (role != Role.SECRETARIAT) {
            return new Actor(person.subject(), role, null);
        }
        if (person.secretariat() == null) {
            throw new RejectedException(new AuthorityRejection.NoSecretariat());
        }
        return new Actor(person.subject(), role, person.secretariat());
    }

    /**
     * Why a delegate may not do that on what stands, if so. Who leads today counts, not who led when the act happened; and of what has become
     * part of another secretariat, that other one.
     */
    public static Optional<Rejection> refusal(
            Actor actor, Permission permission, Command command, Object state, Catalogue catalogue) {
        var own = actor.secretariat();
        if (actor.role() != Role.SECRETARIAT || own == null) {
            return Optional.empty();
        }
        if (command instanceof RegisterInitiative register) {
            return own.equals(register.leadSecretariat())
                    ? Optional.empty()
                    : Optional.of(new AuthorityRejection.NotYourSecretariat(own));
        }
        return state instanceof Registered initiative
                ? refusal(own, permission, command, initiative, catalogue)
                : Optional.empty();
    }

    private static Optional<Rejection> refusal(
            SecretariatCode own, Permission permission, Command command, Registered initiative, Catalogue catalogue) {
        var today = command.timing().today();
        var leads = leads(own, initiative, catalogue, today);
        return switch (permission) {
            case LEADING -> unless(leads, own);
            case LEADING_UNTIL_DUE -> leads ? onceDue(command, initiative) : unless(false, own);
            case TAKING_PART ->
                unless(
                        leads || initiative.involvedOn(today).anyMatch(one -> standsFor(own, one, catalogue, today)),
                        own);
            case PLANNING, PROPOSING, MONITORING, OVERSEEING, HANDLING_EVIDENCE -> Optional.empty();
        };
    }

    /** Whether a delegate of {@code own} may act as one of the lead, which is whoever leads today or what that has become part of. */
    public static boolean leads(SecretariatCode own, Registered initiative, Catalogue catalogue, LocalDate today) {
        return initiative
                .leadOn(today)
                .filter(lead -> standsFor(own, lead, catalogue, today))
                .isPresent();
    }

    private static boolean standsFor(SecretariatCode own, SecretariatCode named, Catalogue catalogue, LocalDate today) {
        return catalogue.successor(named, today).equals(own);
    }

    private static Optional<Rejection> unless(boolean itsBusiness, SecretariatCode own) {
        return itsBusiness ? Optional.empty() : Optional.of(new AuthorityRejection.NotYourInitiative(own));
    }

    private static Optional<Rejection> onceDue(Command command, Registered initiative) {
        return command instanceof MilestoneTermsCommand terms
                ? initiative
                        .passedDueDay(terms.milestoneId(), terms.timing())
                        .map(AuthorityRejection.OnlyPlanningOnceDue::new)
                : Optional.empty();
    }
}
