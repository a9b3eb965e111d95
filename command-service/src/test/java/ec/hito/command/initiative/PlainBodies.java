package ec.hito.command.initiative;

import ec.hito.command.initiative.Verdict.Reasons;
import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which bodies have to do with an initiative, read off the facts. */
final class PlainBodies {
    private final Facts facts;

    PlainBodies(Facts facts) {
        this.facts = facts;
    }

    static void secretariat(SecretariatCode secretariat, LocalDate day, Reasons why) {
        var since = World.SECRETARIATS.get(secretariat);
        why.when(since == null, "unknown-reference");
        if (since != null) {
            why.whenBefore(day, since);
        }
        why.when(!World.successor(secretariat, day).equals(secretariat), "unknown-reference");
    }

    Optional<SecretariatCode> lead(LocalDate day) {
        return facts.on(
                day,
                what -> what instanceof RegisterInitiative register
                        ? Optional.ofNullable(register.leadSecretariat())
                        : what instanceof AssignLeadSecretariat assign
                                ? Optional.of(assign.secretariat())
                                : Optional.empty());
    }

    boolean lead(AssignLeadSecretariat command, Reasons why) {
        var day = command.timing().effectiveOn();
        secretariat(command.secretariat(), day, why);
        return !lead(day).map(one -> World.successor(one, day)).equals(Optional.of(command.secretariat()));
    }

    private boolean participates(SecretariatCode secretariat, LocalDate day) {
        return facts.<Boolean>on(
                        day,
                        what -> what instanceof AddParticipant add
                                        && add.secretariat().equals(secretariat)
                                ? Optional.of(true)
                                : what instanceof RemoveParticipant remove
                                                && remove.secretariat().equals(secretariat)
                                        ? Optional.of(false)
                                        : Optional.empty())
                .orElse(false);
    }

    Set<SecretariatCode> participants(LocalDate day) {
        return World.SECRETARIATS.keySet().stream()
                .filter(one -> participates(one, day))
                .collect(Collectors.toSet());
    }

    /** The codes under which a secretariat takes part: its own and those of what became part of it. */
    Set<SecretariatCode> participationsOf(SecretariatCode secretariat, LocalDate day) {
        return participants(day).stream()
                .filter(one ->
                        one.equals(secretariat) || World.successor(one, day).equals(secretariat))
                .collect(Collectors.toSet());
    }

    Optional<Agency> agency(Agency.Role role, LocalDate day) {
        return facts.on(
                day,
                what -> what instanceof NameAgency name && name.role() == role
                        ? Optional.of(name.agency())
                        : Optional.empty());
    }

    boolean involve(BodyCommand command, Reasons why) {
        var day = command.timing().effectiveOn();
        return switch (command) {
            case AddParticipant add -> {
                secretariat(add.secretariat(), day, why);
                yield participationsOf(add.secretariat(), day).isEmpty();
            }
            case RemoveParticipant remove -> {
                why.when(participationsOf(remove.secretariat(), day).isEmpty(), "unknown-participant");
                yield true;
            }
            case NameAgency name -> {
                if (name.agency().secretariat() instanceof SecretariatCode registered) {
                    secretariat(registered, day, why);
                }
                yield !agency(name.role(), day).equals(Optional.of(name.agency()));
            }
        };
    }
}
