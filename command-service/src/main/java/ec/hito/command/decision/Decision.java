package ec.hito.command.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What comes of a command.
 *
 * @param <E> the events of the stream that decided
 */
public sealed interface Decision<E> {
    /** The command is taken; no events mean that everything already stands as it asks. */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The command is refused, and nothing is recorded. */
    record Rejected<E>(Rejection rejection) implements Decision<E> {}

    static <E> Decision<E> accept(List<? extends E> events) {
        return new Accepted<>(List.copyOf(events));
    }

    static <E> Decision<E> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E> Decision<E> nothingToDo() {
        return new Accepted<>(List.of());
    }

    /** The event, unless there is a reason to refuse it. */
    static <E> Decision<E> unless(Optional<Rejection> refusal, Supplier<? extends E> event) {
        return refusal.isPresent() ? reject(refusal.get()) : accept(event.get());
    }

    static <E> Decision<E> reject(Rejection rejection) {
        return new Rejected<>(rejection);
    }
}
