package ec.hito.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.PlanReformed;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an act on an initiative says, there is a word for it. */
class ActDetailsTest {
    /** What is said inside only, and what a page has no room for. */
    private static final Set<String> NOT_PUBLISHED = Set.of("note", "evidence", "text", "planId", "plan");

    @ParameterizedTest
    @MethodSource("acts")
    void anActAndEachOfItsPartsHaveAName(Class<?> act) {
        for (var language : new Locale[] {Locale.ROOT, Locale.of("es")}) {
            var words = ResourceBundle.getBundle(
                    "messages",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(words.containsKey("history.act." + name(act)))
                    .as(name(act))
                    .isTrue();
            assertThat(Arrays.stream(act.getRecordComponents())
                            .map(RecordComponent::getName)
                            .filter(part -> !ActDetails.TOLD_ELSEWHERE.contains(part) && !NOT_PUBLISHED.contains(part)))
                    .allSatisfy(part -> assertThat(words.containsKey("said." + part))
                            .as(part)
                            .isTrue());
        }
    }

    @SuppressWarnings("unchecked")
    private static String name(Class<?> act) {
        return EventCatalog.typeOf((Class<? extends InitiativeEvent>) act).name();
    }

    static Stream<Class<?>> acts() {
        return Stream.concat(leaves(InitiativeEvent.class), Stream.of(PlanReformed.class));
    }

    private static Stream<Class<?>> leaves(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(ActDetailsTest::leaves)
                : Stream.of(sealed);
    }
}
