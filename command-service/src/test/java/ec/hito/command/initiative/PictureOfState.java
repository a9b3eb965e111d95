package ec.hito.command.initiative;

import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at the state that deciders decide on. */
final class PictureOfState {
    private final Registered state;

    private PictureOfState(Registered state) {
        this.state = state;
    }

    static Picture of(Registered state, List<LocalDate> days) {
        return new PictureOfState(state).taken(days);
    }

    private Picture taken(List<LocalDate> days) {
        var structure = state.structure();
        return new Picture(
                state.endorsement().name(),
                state.life().stage().name(),
                Optional.ofNullable(state.schedule().startedOn()),
                structure.alignments().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> alignment(entry.getValue()))),
                structure.unaligned(),
                structure.articulations().values().stream()
                        .collect(Collectors.toMap(Articulation::id, PictureOfState::articulation)),
                structure.withdrawn().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().on())),
                Stream.of(structure.mechanisms(), structure.detached())
                        .flatMap(mechanisms -> mechanisms.values().stream())
                        .collect(Collectors.toMap(Mechanism::id, PictureOfState::mechanism)),
                state.schedule().milestones().values().stream()
                        .collect(Collectors.toMap(Milestone::id, PictureOfState::milestone)),
                days.stream().map(this::onDay).toList());
    }

    private static Picture.Alignment alignment(Alignment alignment) {
        return new Picture.Alignment(alignment.policies(), alignment.since());
    }

    private static Picture.Articulation articulation(Articulation articulation) {
        return new Picture.Articulation(articulation.addedOn(), articulation.objective(), articulation.wordedOn());
    }

    private static Picture.Mechanism mechanism(Mechanism mechanism) {
        var stage = mechanism.stage();
        var signedOn = Optional.<LocalDate>empty();
        var validFrom = Optional.<LocalDate>empty();
        if (stage instanceof MechanismStage.Signed signed) {
            signedOn = Optional.of(signed.signedOn());
            validFrom = Optional.of(signed.validFrom());
        } else if (stage instanceof MechanismStage.Terminated terminated) {
            signedOn = Optional.of(terminated.signedOn());
        }
        return new Picture.Mechanism(
                mechanism.articulationId(),
                mechanism.details(),
                mechanism.attachedOn(),
                stage.getClass().getSimpleName(),
                stage.latestOn(),
                signedOn,
                validFrom);
    }

    private static Picture.Milestone milestone(Milestone milestone) {
        return new Picture.Milestone(
                milestone.plannedOn(),
                milestone.lastActOn(),
                milestone.standing().name(),
                milestone.progress().stream()
                        .map(one -> new Picture.Progress(one.id(), one.effectiveOn(), one.percent(), one.achievement()))
                        .toList());
    }

    private Picture.OnDay onDay(LocalDate day) {
        var milestones = milestonesOn(day);
        return new Picture.OnDay(
                day,
                state.leads().on(day),
                state.bodies().participations().keySet().stream()
                        .filter(one -> state.bodies().participates(one, day))
                        .collect(Collectors.toSet()),
                state.bodies().agency(Agency.Role.EXECUTING, day),
                state.bodies().agency(Agency.Role.PROMOTING, day),
                state.involvement().actors().keySet().stream()
                        .filter(one -> state.involvement().involves(one, day))
                        .collect(Collectors.toSet()),
                state.involvement().territories(day),
                state.planned().from().on(day),
                state.planned().to().on(day),
                milestones,
                Picture.progress(milestones.values()));
    }

    private Map<MilestoneId, Picture.MilestoneOnDay> milestonesOn(LocalDate day) {
        var seen = new HashMap<MilestoneId, Picture.MilestoneOnDay>();
        for (var milestone : state.schedule().milestones().values()) {
            var dueOn = milestone.dueOn().on(day);
            if (dueOn.isPresent()) {
                var percent = milestone.progress().stream()
                        .filter(one -> !one.effectiveOn().isAfter(day))
                        .reduce((_, later) -> later)
                        .map(ProgressRecord::percent)
                        .orElse(Percent.ZERO);
                // Nothing of it is later than its cancellation.
                var pursued = milestone.standing() != Standing.CANCELLED || day.isBefore(milestone.lastActOn());
                seen.put(
                        milestone.id(),
                        new Picture.MilestoneOnDay(
                                dueOn.get(), milestone.weight().on(day).orElseThrow(), percent, pursued));
            }
        }
        return seen;
    }
}
