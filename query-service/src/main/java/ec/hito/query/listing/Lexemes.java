package ec.hito.query.listing;

import ec.hito.query.figures.Gap;
import ec.hito.query.timeline.State;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an initiative is found by: the words of its texts, and a lexeme for each thing that it stands under. These begin with a sign, which no
 * word does, so that the beginning of a word never finds one.
 */
final class Lexemes {
    /** PostgreSQL takes no lexeme beyond 2,046 bytes. Nobody looks for so much of a word. */
    private static final int LONGEST = 200;

    private Lexemes() {}

    static Set<String> of(State state) {
        var standing = state.standing();
        var health = standing.health();
        var lexemes = new HashSet<String>();
        state.words()
                .forEach(text -> Arrays.stream(text.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(Lexemes::word)
                        .forEach(lexemes::add));
        add(lexemes, Kind.OBJECTIVE, state.objectives());
        add(lexemes, Kind.POLICY, state.policies());
        add(lexemes, Kind.LEAD, Stream.ofNullable(state.lead()).toList());
        add(lexemes, Kind.HEALTH, health == null ? Set.of() : Set.of(health.code()));
        add(lexemes, Kind.LIFECYCLE, Set.of(standing.lifecycle().code()));
        add(lexemes, Kind.MECHANISM, state.mechanisms());
        add(lexemes, Kind.ACTOR, state.actors());
        add(lexemes, Kind.TERRITORY, state.territories());
        add(lexemes, Kind.GAP, standing.gaps().stream().map(Gap::code).toList());
        return lexemes;
    }

    private static void add(Set<String> lexemes, Kind kind, Collection<?> values) {
        values.forEach(value -> lexemes.add(kind.lexeme(value)));
    }

    static String word(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }

    /** As a {@code tsquery} writes it. */
    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** One of them, or another. */
    static String anyOf(Collection<String> lexemes) {
        return lexemes.stream().map(Lexemes::quoted).collect(Collectors.joining(" | ", "(", ")"));
    }
}
