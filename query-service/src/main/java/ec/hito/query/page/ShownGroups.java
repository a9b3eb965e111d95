package ec.hito.query.page;

import ec.hito.query.grouping.Groups;
import ec.hito.query.grouping.GroupsView;
import ec.hito.query.grouping.GroupsView.ForActor;
import ec.hito.query.grouping.GroupsView.ForMechanism;
import ec.hito.query.grouping.GroupsView.ForPolicy;
import ec.hito.query.grouping.GroupsView.ForSecretariat;
import ec.hito.query.grouping.GroupsView.ForTerritory;
import ec.hito.query.page.ShownGroup.All;
import ec.hito.query.reading.Moment;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Puts groups of every kind into words, with the figures of the read API; inside a read's transaction. */
final class ShownGroups {
    private final Groups groups;
    private final Show show;
    private final MessageSource messages;

    ShownGroups(Groups groups, Show show, MessageSource messages) {
        this.groups = groups;
        this.show = show;
        this.messages = messages;
    }

    All all(GroupKind kind, Moment moment) {
        return switch (kind) {
            case SECRETARIATS -> secretariats(groups.secretariats(moment));
            case MECHANISMS -> all(groups.mechanisms(moment), this::mechanism);
            case POLICIES -> all(groups.policies(moment), this::policy);
            case ACTORS -> all(groups.actors(moment), this::actor);
            case TERRITORIES -> all(groups.territories(moment), this::territory);
        };
    }

    private static <I> All all(GroupsView<I> view, Function<I, ShownGroup> shown) {
        return new All(view.items().stream().map(shown).toList(), view.unknown());
    }

    private All secretariats(GroupsView<ForSecretariat> view) {
        return all(view, one -> secretariat(one, view.items()));
    }

    private ShownGroup secretariat(ForSecretariat one, List<ForSecretariat> all) {
        var secretariat = one.secretariat();
        var successor = all.stream()
                .map(ForSecretariat::secretariat)
                .filter(other -> other.code().equals(secretariat.mergedInto()))
                .map(other -> text("secretariat.mergedInto", other.name()));
        var partaking = one.participatesIn() == 0
                ? Stream.<String>empty()
                : Stream.of(text("secretariat.participatesIn", one.participatesIn()));
        return new ShownGroup(
                secretariat.code().value(),
                secretariat.name(),
                null,
                Stream.concat(successor, partaking).toList(),
                List.of(),
                one.figures());
    }

    private ShownGroup mechanism(ForMechanism one) {
        var type = one.mechanism().type();
        return new ShownGroup(type.value(), show.mechanism(type), null, List.of(), List.of(), one.figures());
    }

    private ShownGroup policy(ForPolicy one) {
        var policy = one.policy();
        var lacks = Stream.of(
                        policy.withoutIndicator() ? "policy.withoutIndicator" : "",
                        policy.withoutChallenge() ? "policy.withoutChallenge" : "")
                .filter(key -> !key.isEmpty())
                .map(key -> text(key))
                .toList();
        return new ShownGroup(
                policy.id().value(), policy.text(), policy.managementObjective(), List.of(), lacks, one.figures());
    }

    private ShownGroup actor(ForActor one) {
        var actor = one.actor();
        var notes = List.of(
                text("actorType." + actor.type().code()),
                text("actorNature." + actor.nature().code()));
        return new ShownGroup(actor.id().toString(), actor.name(), null, notes, List.of(), one.figures());
    }

    private ShownGroup territory(ForTerritory one) {
        var territory = one.territory();
        var kind = text("territoryKind." + territory.kind().code());
        var notes = territory.outsideDistrict() ? List.of(kind, text("territory.outside")) : List.of(kind);
        return new ShownGroup(territory.id().toString(), territory.name(), null, notes, List.of(), one.figures());
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
