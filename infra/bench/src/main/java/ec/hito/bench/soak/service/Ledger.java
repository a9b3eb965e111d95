package ec.hito.bench.soak.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What clients were told: which acts stand where, and what was refused. Safe for several threads. */
public final class Ledger {
    /** Where the last event of an accepted act stands. An act that is told again is the same. */
    public record Place(String stream, long sequence) {}

    static final long ANYWHERE = -1;

    private static final Set<String> PROBLEMS = Stream.of("ec.hito.command.problems", "ec.hito.web.problems")
            .flatMap(bundle -> ResourceBundle.getBundle(bundle, Locale.ROOT).keySet().stream())
            .filter(key -> key.endsWith(".title"))
            .map(key -> key.substring(0, key.length() - ".title".length()))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<Place, Long> positions = new HashMap<>();
    private final Map<String, Long> refusals = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private long unanswered;

    /** An act was accepted: its last event has that place, and that position. */
    public synchronized void accepted(String stream, long sequence, long position) {
        var place = new Place(stream, sequence);
        var before = positions.putIfAbsent(place, position);
        if (before != null) {
            faults.add("two acts were told that they stand at %s, at positions %d and %d"
                    .formatted(place, before, position));
        }
    }

    /** An act was accepted, and its position was told to somebody who did not hear it. */
    public void acceptedSomewhere(String stream, long sequence) {
        accepted(stream, sequence, ANYWHERE);
    }

    synchronized void refused(Call call, Reply reply) {
        var code = reply.code();
        refusals.merge(code, 1L, Long::sum);
        if (!PROBLEMS.contains(code) || reply.status() >= 500 && reply.status() != 503) {
            fault("%s %s was answered %d %s"
                    .formatted(
                            call.method(),
                            call.path(),
                            reply.status(),
                            reply.json().toString()));
        }
    }

    /** Something that a client saw and that must not be. */
    public synchronized void fault(String what) {
        faults.add(what);
    }

    synchronized void unanswered() {
        unanswered++;
    }

    public synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    /** Where the acts stand that were accepted, and at which position. */
    synchronized Map<Place, Long> positions() {
        return Map.copyOf(positions);
    }

    /** How often each code was answered. */
    public synchronized Map<String, Long> refusals() {
        return Map.copyOf(refusals);
    }

    public synchronized Map<String, Long> figures() {
        return Map.of(
                "acts",
                (long) positions.size(),
                "refusals",
                refusals.values().stream().mapToLong(Long::longValue).sum(),
                "lost answers",
                unanswered);
    }
}
