package ec.hito.command.catalogue;

import ec.hito.model.MechanismType;
import java.util.Optional;

/**
 * A mechanism as a text names it.
 *
 * @param words its spelling there
 * @param start index of its first character in the text
 * @param end index after its last character
 */
public record Mention(MechanismType type, String words, int start, int end) {
    private static final String WITH = " con ";

    /** The organisations named as its other side: {@code Mancomunidades con …}. */
    public Optional<String> partner() {
        int with = words.indexOf(WITH);
        return with < 0
                ? Optional.empty()
                : Optional.of(words.substring(with + WITH.length()).strip());
    }
}
