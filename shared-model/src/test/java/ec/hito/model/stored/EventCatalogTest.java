package ec.hito.model.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventCatalogTest {
    @Test
    void namesEveryPermittedEvent() {
        assertThat(permitted(DomainEvent.class))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(EventCatalog.eventOf(EventCatalog.typeOf(event)))
                        .contains(event));
    }

    @Test
    void givesNoNameTwice() {
        assertThat(EventCatalog.types()).doesNotHaveDuplicates().hasSameSizeAs(permitted(DomainEvent.class));
    }

    @Test
    void startsEveryNameWithTheCategoryOfItsStream() {
        assertThat(permitted(DomainEvent.class)).allSatisfy(event -> {
            var category = streamOf(event).getSimpleName().replace("Event", "").toLowerCase(Locale.ROOT);
            assertThat(EventCatalog.typeOf(event).name()).startsWith(category + ".");
        });
    }

    @Test
    void doesNotKnowATypeOrARevisionFromTheFuture() {
        assertThat(EventCatalog.eventOf(new EventType("initiative.forgotten", 1)))
                .isEmpty();
        assertThat(EventCatalog.eventOf(new EventType("initiative.started", 2))).isEmpty();
        assertThat(Upcasting.isOld(new EventType("initiative.started", 2))).isFalse();
        assertThat(Upcasting.isOld(new EventType("initiative.progress-recorded", 3)))
                .isFalse();
    }

    @Test
    void knowsTheWayFromEveryOlderRevisionToTodays() {
        assertThat(EventCatalog.types()).allSatisfy(type -> {
            for (int revision = 1; revision < type.revision(); revision++) {
                var older = new EventType(type.name(), revision);
                assertThat(Upcasting.isOld(older)).as("%s", older).isTrue();
            }
            assertThat(Upcasting.isOld(type)).isFalse();
        });
    }

    /** The interface of the events of its stream, which is above that of its family. */
    private static Class<?> streamOf(Class<?> event) {
        var above = event.getInterfaces()[0];
        return above.getInterfaces()[0] == DomainEvent.class ? above : streamOf(above);
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends DomainEvent>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(permitted -> permitted(permitted).stream())
                        .toList()
                : Stream.of((Class<? extends DomainEvent>) type)
                        .<Class<? extends DomainEvent>>map(c -> c)
                        .toList();
    }
}
