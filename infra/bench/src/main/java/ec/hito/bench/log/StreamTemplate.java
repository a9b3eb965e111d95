package ec.hito.bench.log;

import ec.hito.bench.workload.City;
import ec.hito.bench.workload.Decided;
import ec.hito.bench.workload.Known;
import ec.hito.bench.workload.Underway;
import ec.hito.bench.workload.Workload;
import ec.hito.command.claims.Claim;
import ec.hito.command.claims.Claims;
import ec.hito.command.initiative.InitiativeCommand;
import ec.hito.eventstore.EventJson;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.EventType;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.StreamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The streams of a filled log: one stream as the decider makes it, repeated under other ids, names and codes. Every stream has as many
 * events, so that one is not slower to load than another. Over time, they are also under all objectives, due on different days, and what
 * happens to each is spread over years; else everything is of one day.
 */
public final class StreamTemplate {
    /** Events of each stream. */
    public static final int LENGTH = 40;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    /** So many digits of an id differ from stream to stream. */
    private static final int MARKED = 8;

    /** Stands in a payload where each stream's ids differ. */
    private static final String MARK = "\u0001";

    private static final String CODE = "INI-2025-0001";
    private static final String NAME = "tramo 1";

    private static final String EFFECTIVE_ON = "\"effectiveOn\":\"%s\"";
    private static final String DUE_ON = "\"dueOn\":\"%s\"";
    private static final String OBJECTIVE = "\"managementObjective\":\"%s\"";
    private static final int DAYS_BETWEEN = 24;

    private record Event(EventType type, String payload) {}

    private final List<Event> events;
    private final List<Claim> claims;
    private final Known known;
    private final String metadata =
            EventJson.write(new EventMetadata(City.PLANNING, new UUID(0x4000, 1L << 63), null, false));

    private final List<String> objectives;
    private final boolean overTime;

    /** All of one day and under one objective. */
    public StreamTemplate() {
        this(false);
    }

    public static StreamTemplate overTime() {
        return new StreamTemplate(true);
    }

    private StreamTemplate(boolean overTime) {
        this.overTime = overTime;
        this.objectives = City.plan().managementObjectives().stream()
                .map(objective -> objective.code().value())
                .toList();
        var workload = new Workload(0);
        var random = workload.random();
        var underway = workload.underway(random);
        this.known = underway.known();
        var stream = stream(underway, random);
        this.events = stream.stream()
                .map(event -> new Event(EventCatalog.typeOf(event.getClass()), marked(EventJson.write(event))))
                .toList();
        this.claims =
                stream.stream().flatMap(event -> Claims.of(event).stream()).toList();
    }

    private static List<InitiativeEvent> stream(Underway underway, SplittableRandom random) {
        var commands = new ArrayList<InitiativeCommand>(underway.commands());
        var begun = Decided.stream(commands, City.catalogue()).size();
        IntStream.range(begun, LENGTH)
                .forEach(_ -> commands.add(underway.known().more(random)));
        return Decided.stream(commands, City.catalogue());
    }

    /** The initiative of the {@code number}-th stream, from 0. */
    public Known known(long number) {
        return new Known(
                new InitiativeId(id(known.initiative().value(), number)),
                new MilestoneId(id(known.milestone().value(), number)));
    }

    public StreamId stream(long number) {
        return StreamId.of(known(number).initiative());
    }

    EventType type(int sequence) {
        return events.get(sequence).type();
    }

    /** As {@link EventJson} would write it. */
    String payload(long number, int sequence) {
        var payload = named(events.get(sequence).payload().replace(MARK, digits(number)), number);
        return overTime ? moved(payload, number, sequence) : payload;
    }

    private String moved(String payload, long number, int sequence) {
        var objective = objectives.get((int) (number % objectives.size()));
        var dueOn = City.ADOPTED_ON.plusDays(200 + scattered(number) % 1_500);
        return payload.replace(
                        EFFECTIVE_ON.formatted(City.TODAY), EFFECTIVE_ON.formatted(effectiveOn(number, sequence)))
                .replace(DUE_ON.formatted(Workload.DUE_ON), DUE_ON.formatted(dueOn))
                .replace(OBJECTIVE.formatted(City.OBJECTIVE.value()), OBJECTIVE.formatted(objective));
    }

    LocalDate effectiveOn(long number, int sequence) {
        return overTime
                ? City.ADOPTED_ON.plusDays((long) sequence * DAYS_BETWEEN + scattered(number + sequence) % DAYS_BETWEEN)
                : City.TODAY;
    }

    private static long scattered(long number) {
        return (number * 0x9E3779B97F4A7C15L) >>> 33;
    }

    private static String marked(String payload) {
        return ID.matcher(payload).replaceAll(id -> MARK + id.group().substring(MARKED));
    }

    String metadata() {
        return metadata;
    }

    List<Claim> claims(long number) {
        return claims.stream()
                .map(claim -> new Claim(claim.kind(), named(claim.key(), number)))
                .toList();
    }

    private static String named(String text, long number) {
        return text.replace(NAME, "tramo " + (number + 1)).replace(CODE, "INI-2025-%04d".formatted(number + 1));
    }

    /** Another id for each id and stream, the same every time. */
    private static UUID id(UUID template, long number) {
        return UUID.fromString(digits(number) + template.toString().substring(MARKED));
    }

    /** The first digits of the ids of a stream, scattered as random ids are. */
    private static String digits(long number) {
        return HexFormat.of().toHexDigits((int) number * 0x9E3779B1);
    }
}
