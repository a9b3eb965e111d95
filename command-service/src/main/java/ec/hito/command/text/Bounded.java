package ec.hito.command.text;

import java.util.List;

/** Lists that people fill in, each with its greatest length: without one, a single event could outgrow what Kafka carries. */
public final class Bounded {
    private Bounded() {}

    /**
     * An unmodifiable copy of {@code values}.
     *
     * @throws IllegalArgumentException if there are more than {@code most}
     */
    public static <T> List<T> copy(List<T> values, int most) {
        if (values.size() > most) {
            throw new IllegalArgumentException("more than " + most + ": " + values.size());
        }
        return List.copyOf(values);
    }
}
