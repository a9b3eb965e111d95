package ec.hito.local.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is going to happen, each at its time; what happens may put further things on it. What would come after the end never does. */
final class Agenda {
    private record Entry(LocalDateTime at, long number, Runnable what) {}

    private final Extent extent;
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::number));
    private LocalDateTime now;
    private long count;

    Agenda(Extent extent) {
        this.extent = extent;
        this.now = extent.begin();
    }

    /** What should have happened already happens next. */
    void at(LocalDateTime time, Runnable what) {
        var at = time.isBefore(now) ? now : time;
        if (extent.holds(at)) {
            entries.add(new Entry(at, count++, what));
        }
    }

    void run() {
        for (var next = entries.poll(); next != null; next = entries.poll()) {
            now = next.at();
            next.what().run();
        }
    }

    LocalDateTime now() {
        return now;
    }

    LocalDate today() {
        return now.toLocalDate();
    }
}
