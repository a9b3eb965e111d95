package ec.hito.local.demo;

import ec.hito.local.services.Addresses;
import ec.hito.local.services.Api;
import ec.hito.local.services.Api.Answer;
import ec.hito.local.services.SampleToken;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where the people of the simulation act: each by the account of the own role, at the time that the agenda is at. */
final class Office implements AutoCloseable {
    static final String PLANNING = SampleToken.PLANNING;
    static final String MONITOR = SampleToken.MONITOR;

    private static final int CREATED = 201;
    private static final int OK = 200;
    /** Done, or refused because a rule says so. Anything else would be a fault of the simulation. */
    private static final Set<Integer> EXPECTED = Set.of(OK, CREATED, 403, 409, 412, 422);

    private final Addresses addresses;
    private final Agenda agenda;
    private final SimulatedClock clock;
    private final Map<String, Api> people = new HashMap<>();
    private long position;
    private int done;
    private int refused;

    Office(Addresses addresses, Agenda agenda, SimulatedClock clock) {
        this.addresses = addresses;
        this.agenda = agenda;
        this.clock = clock;
    }

    static String delegateOf(String secretariat) {
        return "secretaria-" + secretariat;
    }

    /** An act on no initiative; what is answered, unless it is refused. */
    Optional<JsonNode> act(String who, String method, String path, ObjectNode body) {
        return send(who, api -> api.sendJson(method, command(path), body, EXPECTED));
    }

    /** An act on an initiative, whose version it moves on; nothing if it is refused. */
    Optional<JsonNode> act(String who, Initiative one, String method, String path, ObjectNode body) {
        return moved(one, act(who, method, one.address() + path, body));
    }

    /** As {@link #act(String, Initiative, String, String, ObjectNode)}, replacing what somebody saw. */
    Optional<JsonNode> overwrite(String who, Initiative one, String method, String path, ObjectNode body) {
        var address = command(one.address() + path);
        return moved(one, send(who, api -> api.sendJson(method, address, body, one.version(), EXPECTED)));
    }

    /** Hands in a PDF, and says under which id it can be cited. */
    String handIn(String who, String title, String text) {
        var answer = send(
                who,
                api -> api.sendFile(
                        command("/evidence"),
                        title.replace(' ', '-') + ".pdf",
                        "application/pdf",
                        Pdf.of(title, text),
                        Set.of(OK, CREATED)));
        return answer.orElseThrow().path("uploadId").asString();
    }

    JsonNode read(String path) {
        var address = addresses.query().resolve("/api/v1" + path);
        return api(PLANNING).get(address, Set.of(OK)).body();
    }

    Api api(String who) {
        return people.computeIfAbsent(
                who, account -> new Api(SampleToken.of(addresses, account), "The simulation cannot go on"));
    }

    private Optional<JsonNode> send(String who, Function<Api, Answer> act) {
        clock.reach(agenda.now());
        var answer = act.apply(api(who));
        if (answer.status() != OK && answer.status() != CREATED) {
            refused++;
            return Optional.empty();
        }
        done++;
        position = Math.max(position, answer.position());
        return Optional.of(answer.body());
    }

    private static Optional<JsonNode> moved(Initiative one, Optional<JsonNode> answer) {
        answer.ifPresent(body -> one.isAt(body.path("version").asLong()));
        return answer;
    }

    private URI command(String path) {
        return addresses.command().resolve("/api/v1" + path);
    }

    /** Of the log, after the last act. */
    long position() {
        return position;
    }

    int done() {
        return done;
    }

    int refused() {
        return refused;
    }

    @Override
    public void close() {
        people.values().forEach(Api::close);
    }
}
