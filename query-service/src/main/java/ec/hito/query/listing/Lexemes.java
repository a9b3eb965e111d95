package ec.hito.query.listing;

import ec.hito.query.figures.Gap;
import ec.hito.query.timeline.State;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an initiative is found by: the words of its texts, what each begins with, and a lexeme for each thing that it stands under. These begin
 * with a sign, which no word does, so that the beginning of a word never finds one.
 */
final class Lexemes {
    /** PostgreSQL takes no lexeme beyond 2,046 bytes. Nobody looks for so much of a word. */
    private static final int LONGEST = 200;

    /**
     * Letters of a beginning that is a lexeme of its own, which costs space. What is asked for by more of them is looked for among the words that
     * begin so, and all of their rows gathered, which takes long where nearly every row has such a word.
     */
    private static final int BEGINNING = 10;

    private Lexemes() {}

    static Set<String> of(State state) {
        var standing = state.standing();
        var health = standing.health();
        var lexemes = new HashSet<String>();
        state.words()
                .forEach(text -> Arrays.stream(text.split(" "))
                        .filter(word -> !word.isEmpty())
                        .flatMap(Lexemes::ofWord)
                        .forEach(lexemes::add));
        add(lexemes, Kind.OBJECTIVE, state.objectives());
        add(lexemes, Kind.POLICY, state.policies());
        add(lexemes, Kind.LEAD, Stream.ofNullable(state.lead()).toList());
        add(lexemes, Kind.EXECUTING, Stream.ofNullable(state.executing()).toList());
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

    private static Stream<String> ofWord(String word) {
        return Stream.concat(
                IntStream.rangeClosed(1, BEGINNING).mapToObj(letters -> first(letters, word)),
                Stream.of(first(LONGEST, word)));
    }

    /** One more where it would cut a letter that takes two of Java's characters. */
    private static String first(int letters, String word) {
        if (word.length() <= letters) {
            return word;
        }
        return word.substring(0, Character.isLowSurrogate(word.charAt(letters)) ? letters + 1 : letters);
    }

    /** That one of the words begins so, as a {@code tsquery} writes it. */
    static String beginning(String word) {
        return word.length() <= BEGINNING ? quoted(word) : quoted(first(LONGEST, word)) + ":*";
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** One of them, or another, as a {@code tsquery} writes it. */
    static String anyOf(Collection<String> lexemes) {
        return lexemes.stream().map(Lexemes::quoted).collect(Collectors.joining(" | ", "(", ")"));
    }
}
