package ec.hito.command.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ec.hito.command.decision.Fault;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @Nested
    class WhenCleaning {
        @Test
        void dropsSurroundingBlanks() {
            assertThat(Text.NAME.clean("  Plan Ñan \u2003")).isEqualTo("Plan Ñan");
        }

        @Test
        void composesAccents() {
            assertThat(Text.NAME.clean("Educacio\u0301n")).isEqualTo("Educaci\u00F3n");
        }

        @Test
        void writesLineBreaksInOneWay() {
            assertThat(Text.NOTE.clean("uno\r\ndos")).isEqualTo("uno\ndos");
        }
    }

    @Nested
    class WhenLookingForFaults {
        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "\u200B\u200B", "\u00A0"})
        void findsNothingToRead(String text) {
            assertThat(Text.NAME.fault("name", text)).contains(Fault.at("name", "blank"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\nb", "a\tb", "a\uD800b", "a\u200Bb", "a\u202Eb", "a\uFEFFb"})
        void findsCharactersThatANameMayNotHold(String text) {
            assertThat(Text.NAME.fault("name", text)).contains(Fault.at("name", "control-character"));
        }

        @Test
        void takesLineBreaksInLongTexts() {
            assertThat(Text.NOTE.fault("note", "uno\ndos")).isEmpty();
        }

        @Test
        void countsCharactersAsPeopleDo() {
            assertThat(Text.TITLE.fault("title", "🚲".repeat(300))).isEmpty();
            assertThat(Text.TITLE.fault("title", "👩‍🌾 y campo")).isEmpty();
            assertThat(Text.TITLE.fault("title", "🚲".repeat(301))).contains(Fault.at("title", "too-long", 300));
        }
    }

    @Test
    void aFaultyTextIsNotTaken() {
        assertThatIllegalArgumentException().isThrownBy(() -> Text.NAME.require(" "));
    }
}
