package ec.hito.query.live;

import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Everybody who listens, up to a number. */
final class Subscriptions {
    static final int SEATS = 500;

    private final News news;
    private final Newest newest;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration heartbeat;
    private final Semaphore seats = new Semaphore(SEATS);

    Subscriptions(News news, Newest newest, JsonMapper json, Clock clock, Duration heartbeat) {
        this.news = news;
        this.newest = newest;
        this.json = json;
        this.clock = clock;
        this.heartbeat = heartbeat;
    }

    /**
     * Takes a seat until the subscription is closed.
     *
     * @param after the last position that is known already; null for that of now
     * @throws ProblemException 400 if the log is not so far, 503 {@code too-many-listeners} if all seats are taken
     */
    Subscription open(Wanted wanted, @Nullable Long after) {
        var position = news.position();
        if (after != null && (after < 0 || after > position)) {
            throw new ProblemException(
                    Problem.invalid(List.of(FieldFault.of("Last-Event-ID", "out-of-range", 0, position))));
        }
        if (!seats.tryAcquire()) {
            throw new ProblemException(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "too-many-listeners", SEATS));
        }
        var from = after == null ? position : after;
        return new Subscription(news, newest, json, clock, heartbeat, wanted, from, seats::release);
    }

    /** Before the web server stops: it waits for whoever is still being answered. */
    @EventListener(ContextClosedEvent.class)
    void endAll() {
        newest.close();
    }
}
