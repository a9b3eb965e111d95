package ec.hito.query.live;

import ec.hito.web.BusinessDay;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** One that listens. Holds a page at most: it reads on only when what it wrote was taken. */
final class Subscription implements AutoCloseable {
    private final News news;
    private final Newest newest;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration heartbeat;
    private final Wanted wanted;
    private final long from;
    private final Runnable atEnd;

    /**
     * @param from the last position that is known already
     * @param heartbeat so often something is written at least, so that it shows when nobody listens any more
     */
    Subscription(
            News news,
            Newest newest,
            JsonMapper json,
            Clock clock,
            Duration heartbeat,
            Wanted wanted,
            long from,
            Runnable atEnd) {
        this.news = news;
        this.newest = newest;
        this.json = json;
        this.clock = clock;
        this.heartbeat = heartbeat;
        this.wanted = wanted;
        this.from = from;
        this.atEnd = atEnd;
    }

    /**
     * Writes what becomes known, until the service stops.
     *
     * @throws IOException if nobody listens any more
     */
    void follow(OutputStream out) throws IOException, InterruptedException {
        var at = from;
        var day = BusinessDay.today(clock);
        write(out, "retry: 2000\nid: " + at + "\nevent: listening\ndata: {\"position\": " + at + "}\n\n");
        while (!newest.isClosed()) {
            if (newest.awaitBeyond(at, heartbeat)) {
                at = tell(news.after(at), at, out);
            } else {
                write(out, ":\n\n");
            }
            var today = BusinessDay.today(clock);
            if (!today.equals(day)) {
                day = today;
                write(out, "event: day\ndata: {\"asOf\": \"" + day + "\"}\n\n");
            }
        }
    }

    /** Also where nothing of it is wanted the listener gets to know how far it has heard. */
    private long tell(News.Page page, long at, OutputStream out) throws IOException {
        if (page.upTo() == at) {
            return at;
        }
        var text = new StringBuilder();
        page.notices().stream()
                .filter(wanted::includes)
                .forEach(notice -> text.append("id: ")
                        .append(notice.position())
                        .append("\nevent: ")
                        .append(notice.act())
                        .append("\ndata: ")
                        .append(json.writeValueAsString(notice))
                        .append("\n\n"));
        text.append("id: ").append(page.upTo()).append("\n\n");
        write(out, text.toString());
        return page.upTo();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        atEnd.run();
    }
}
