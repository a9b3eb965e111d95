package ec.hito.query.timeline;

import ec.hito.model.ActorId;
import ec.hito.model.HealthRule;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.InitiativeType;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismType;
import ec.hito.model.MilestoneId;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.TerritoryId;
import ec.hito.query.search.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An initiative at a moment: an endorsed one, but where a proposal is asked for.
 *
 * @param lead who stands for the secretariat that leads it; null if none does
 * @param participants secretariats that take part besides the one that leads, each as the one that stands for it
 * @param executing who stands for the secretariat that carries it out; null if none does
 * @param objectives that it serves, in the order in which that was recorded
 * @param mechanisms that it uses
 * @param actors that it involves
 * @param territories in which it takes place
 * @param texts that a search looks through: its name and code, and then one of each articulation
 * @param next of its milestones that are not finished the one that falls due first; null if there is none
 */
public record State(
        InitiativeId id,
        InitiativeCode code,
        String name,
        @Nullable InitiativeType type,
        @Nullable SecretariatCode lead,
        Set<SecretariatCode> participants,
        @Nullable SecretariatCode executing,
        List<ManagementObjectiveCode> objectives,
        Set<MechanismType> mechanisms,
        Set<ActorId> actors,
        Set<TerritoryId> territories,
        List<String> texts,
        @Nullable Next next,
        Standing standing) {
    public record Next(MilestoneId id, String title, LocalDate dueOn) {}

    /** Of each of its texts, as a search looks for them. */
    public List<String> words() {
        return texts.stream().map(Words::stored).toList();
    }

    /** The policies that it is aligned with, under whatever objective. */
    public Set<PolicyId> policies() {
        return standing.objectives().values().stream()
                .flatMap(under -> under.policies().stream())
                .collect(Collectors.toSet());
    }

    /** Empty for what is not registered or not endorsed. */
    static Optional<State> of(Fold fold, LocalDate day, HealthRule rule, Mergers mergers) {
        return fold.life.endorsed() ? ofRegistered(fold, day, rule, mergers) : Optional.empty();
    }

    /** Of a proposal too; empty for what is not registered. */
    static Optional<State> ofRegistered(Fold fold, LocalDate day, HealthRule rule, Mergers mergers) {
        var registration = fold.life.registration();
        if (registration == null) {
            return Optional.empty();
        }
        var assigned = fold.involved.lead();
        var lead = assigned == null ? null : mergers.standsFor(assigned.secretariat());
        return Optional.of(new State(
                registration.initiativeId(),
                registration.code(),
                registration.name(),
                registration.type(),
                lead,
                fold.involved.participants().stream()
                        .map(mergers::standsFor)
                        .filter(one -> !one.equals(lead))
                        .collect(Collectors.toSet()),
                executing(fold, mergers),
                fold.objectives(),
                fold.mechanisms.values().stream().map(Mechanism::type).collect(Collectors.toSet()),
                fold.involved.actors(),
                Set.copyOf(fold.involved.territories()),
                Stream.concat(
                                Stream.of(registration.name() + " " + registration.code()),
                                fold.articulations.values().stream().map(Articulation::text))
                        .toList(),
                fold.milestones.values().stream()
                        .filter(Milestone::open)
                        .min(Milestone.ORDER)
                        .map(one -> new Next(one.id(), one.title(), one.dueOn()))
                        .orElse(null),
                Figured.of(fold, day, rule)));
    }

    private static @Nullable SecretariatCode executing(Fold fold, Mergers mergers) {
        var body = fold.involved.executingAgency();
        var secretariat = body == null ? null : body.secretariat();
        return secretariat == null ? null : mergers.standsFor(secretariat);
    }
}
