package ec.hito.query.live;

import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Everybody who listens, up to a number. Ends all of them when the service does. */
final class Broadcast implements AutoCloseable {
    static final int SEATS = 500;

    private final News news;
    private final Tide tide;
    private final JsonMapper json;
    private final Clock clock;
    private final Semaphore seats = new Semaphore(SEATS);
    private volatile boolean closed;

    Broadcast(News news, Tide tide, JsonMapper json, Clock clock) {
        this.news = news;
        this.tide = tide;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param after the last position that is known already; null for that of now
     * @throws ProblemException 400 if the log is not so far, 503 {@code too-many-listeners} if all seats are taken
     */
    Hearing open(Wanted wanted, @Nullable Long after) {
        var newest = news.position();
        if (after != null && (after < 0 || after > newest)) {
            throw new ProblemException(
                    Problem.invalid(List.of(FieldFault.of("Last-Event-ID", "out-of-range", 0, newest))));
        }
        if (!seats.tryAcquire()) {
            throw new ProblemException(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "too-many-listeners", SEATS));
        }
        return new Hearing(new Listener(news, tide, json, clock, wanted), after == null ? newest : after);
    }

    /** A seat that is taken until it is closed. */
    final class Hearing implements AutoCloseable {
        private final Listener listener;
        private final long position;

        private Hearing(Listener listener, long position) {
            this.listener = listener;
            this.position = position;
        }

        void follow(OutputStream out) throws IOException, InterruptedException {
            listener.follow(position, out, () -> !closed);
        }

        @Override
        public void close() {
            seats.release();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
