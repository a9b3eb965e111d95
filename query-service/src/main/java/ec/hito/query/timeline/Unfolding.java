package ec.hito.query.timeline;

import ec.hito.model.stored.RecordedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One initiative as the days go by and as more becomes known of it. Nothing is folded twice, but where a day that is past turns out otherwise. */
final class Unfolding {
    private final List<RecordedEvent> byDay;
    private Fold fold = new Fold();
    private LocalDate day = LocalDate.MIN;

    /** How many of the events hold on the day: the first ones. */
    private int applied;

    /** @param events of one initiative that are known to begin with */
    Unfolding(List<RecordedEvent> events) {
        byDay = new ArrayList<>(events);
        byDay.sort(History.BY_DAY);
    }

    /** What holds now; good until the day or what is known becomes another. */
    Fold fold() {
        return fold;
    }

    LocalDate day() {
        return day;
    }

    /** Goes on to the end of a day; the way back begins anew. */
    void to(LocalDate other) {
        if (other.isBefore(day)) {
            begin();
        }
        day = other;
        while (applied < byDay.size() && !nextDay().isAfter(day)) {
            fold.apply(byDay.get(applied++));
        }
    }

    /** The first day to come on which something took effect, by what is known; {@link LocalDate#MAX} if there is none. */
    LocalDate nextDay() {
        return applied < byDay.size() ? byDay.get(applied).event().effectiveOn() : LocalDate.MAX;
    }

    /** Takes in what was recorded after everything that is known. */
    void learn(RecordedEvent recorded) {
        var place = byDay.size();
        while (place > 0 && History.BY_DAY.compare(recorded, byDay.get(place - 1)) < 0) {
            place--;
        }
        byDay.add(place, recorded);
        if (place < applied) {
            begin();
        }
        to(day);
    }

    private void begin() {
        fold = new Fold();
        applied = 0;
    }
}
