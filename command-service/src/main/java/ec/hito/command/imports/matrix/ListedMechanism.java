package ec.hito.command.imports.matrix;

import ec.hito.command.catalogue.MechanismCatalogue;
import ec.hito.command.catalogue.Mention;
import ec.hito.command.initiative.Mechanism;
import ec.hito.model.MechanismType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism as a row of the matrix lists it.
 *
 * @param description the row's words, where they name no type of the catalogue
 * @param asWritten its spelling in the printed cell; null if it is not found there
 */
record ListedMechanism(
        MechanismType type,
        @Nullable String description,
        @Nullable String asWritten,
        List<String> partners,
        @Nullable Integer alternativeGroup) {
    private static final Set<String> OR = Set.of("o", "u");

    /** A printed cell that joins its mechanisms with "o" makes all of them alternatives of each other. */
    private static final Integer THE_ONE_GROUP = 1;

    /** The mechanisms of a row: their types from the normalised names, everything else from the cell as it was printed. */
    static List<ListedMechanism> of(List<String> names, @Nullable String printed, MechanismCatalogue catalogue) {
        var mentions = new ArrayList<>(printed == null ? List.<Mention>of() : catalogue.mentionsIn(printed));
        var group = printed != null && joinedByOr(mentions, printed) ? THE_ONE_GROUP : null;
        return names.stream().map(name -> of(name, mentions, group, catalogue)).toList();
    }

    private static ListedMechanism of(
            String name, List<Mention> mentions, @Nullable Integer group, MechanismCatalogue catalogue) {
        var type = catalogue.named(name);
        if (type.isEmpty()) {
            return new ListedMechanism(MechanismCatalogue.OTHER, name, null, List.of(), group);
        }
        var mention = taken(type.get(), mentions);
        return new ListedMechanism(
                type.get(),
                null,
                mention.map(Mention::words).orElse(null),
                mention.flatMap(Mention::partner).stream().toList(),
                group);
    }

    /** Each mention stands for one mechanism of its type. */
    private static Optional<Mention> taken(MechanismType type, List<Mention> mentions) {
        var first =
                mentions.stream().filter(mention -> mention.type().equals(type)).findFirst();
        first.ifPresent(mentions::remove);
        return first;
    }

    private static boolean joinedByOr(List<Mention> mentions, String printed) {
        for (int i = 1; i < mentions.size(); i++) {
            var between =
                    printed.substring(mentions.get(i - 1).end(), mentions.get(i).start());
            if (OR.contains(between.strip().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether no type of the catalogue bears the row's words. */
    boolean unknown() {
        return description != null;
    }

    /** Its type, or the row's words where these name none. */
    String words() {
        return description == null ? type.toString() : description;
    }

    /** Whether it was attached like this, whatever somebody corrected in it since. */
    boolean is(Mechanism attached) {
        var first = attached.asAttached();
        return equals(new ListedMechanism(
                first.type(),
                first.description(),
                attached.asWritten(),
                first.partners(),
                attached.alternativeGroup()));
    }
}
