package ec.hito.query.live;

import ec.hito.web.BusinessDay;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.json.JsonMapper;

/** One who listens. Holds a page at most: it reads on only when what it wrote was taken. */
final class Listener {
    /** So often something is written, so that it shows when nobody listens any more. */
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final News news;
    private final Tide tide;
    private final JsonMapper json;
    private final Clock clock;
    private final Wanted wanted;

    Listener(News news, Tide tide, JsonMapper json, Clock clock, Wanted wanted) {
        this.news = news;
        this.tide = tide;
        this.json = json;
        this.clock = clock;
        this.wanted = wanted;
    }

    /**
     * Writes what becomes known after {@code position}, for as long as {@code goOn} says so.
     *
     * @throws IOException if nobody listens any more
     */
    void follow(long position, OutputStream out, BooleanSupplier goOn) throws IOException, InterruptedException {
        var at = position;
        var day = BusinessDay.today(clock);
        write(out, "retry: 2000\nid: " + at + "\nevent: listening\ndata: {\"position\": " + at + "}\n\n");
        while (goOn.getAsBoolean()) {
            if (tide.awaitBeyond(at, BEAT)) {
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
}
