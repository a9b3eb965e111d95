package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.StreamId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An initiative with one of everything that an act can be about, led, shared and carried out by three secretariats. */
record Subject(EventLog log, Map<String, String> ids) {
    static final String LEAD = "movilidad";
    static final String PARTICIPANT = "ambiente";
    static final String EXECUTING = "habitat";

    private static final List<String> SECRETARIATS = List.of(LEAD, PARTICIPANT, EXECUTING, "salud");
    private static final String SINCE = "\"effectiveOn\": \"2024-04-01\"";

    static void registerSecretariats(Client planning) {
        SECRETARIATS.forEach(code -> {
            assertThat(planning.post("/secretariats", secretariat(code)).statusCode())
                    .isIn(200, 201, 409);
        });
    }

    private static String secretariat(String code) {
        return "{\"code\": \"%s\", \"name\": \"Secretaría de %s\", \"effectiveOn\": \"2024-03-31\"}"
                .formatted(code, code);
    }

    private static String actor(String name) {
        return "{\"name\": \"%s\", \"type\": \"neighbourhood-leagues\", \"nature\": \"community\"}".formatted(name);
    }

    static Subject of(Client planning, EventLog log, boolean proposal) {
        var name = ServiceTest.freshName();
        var registration = ServiceTest.registration(name)
                .replaceFirst("\\{", "{\"leadSecretariat\": \"" + LEAD + "\", " + SINCE + ", ");
        var registered = planning.accepted(
                (proposal ? planning.asDelegateOf(LEAD) : planning).post("/initiatives", registration), 201);
        var id = registered.get("id").stringValue();
        var path = "/initiatives/" + id;
        var articulation = planning.created(
                path + "/articulations",
                "{\"managementObjective\": \"1.1\", \"objective\": \"Coordinar\", " + SINCE + "}");
        var mechanism = planning.created(
                path + "/articulations/" + articulation + "/mechanisms",
                "{\"type\": \"cooperation-agreement\", " + SINCE + "}");
        planning.accepted(
                planning.post(path + "/participants", "{\"secretariat\": \"" + PARTICIPANT + "\", " + SINCE + "}"),
                200);
        planning.accepted(
                planning.put(path + "/executing-agency", "{\"secretariat\": \"" + EXECUTING + "\", " + SINCE + "}"),
                200);
        var milestone = planning.created(
                path + "/milestones",
                "{\"title\": \"Diseño\", \"dueOn\": \"2099-12-31\", \"weight\": 1, " + SINCE + "}");
        var progress = planning.accepted(
                        planning.post(
                                path + "/milestones/" + milestone + "/progress",
                                "{\"percent\": 10, \"effectiveOn\": \"2024-04-15\"}"),
                        200)
                .get("progressId")
                .stringValue();
        var code = "x" + UUID.randomUUID();
        planning.accepted(planning.post("/secretariats", secretariat(code)), 200);
        var actor = planning.created("/actors", actor(name + " A"));
        planning.accepted(planning.post(path + "/actors", "{\"actor\": \"" + actor + "\"}"), 200);
        return new Subject(
                log,
                Map.of(
                        "code", code,
                        "initiativeCode", registered.get("code").stringValue(),
                        "actorId", actor,
                        "otherActorId", planning.created("/actors", actor(name + " B")),
                        "territoryId",
                                planning.created("/territories", "{\"name\": \"" + name + "\", \"kind\": \"parish\"}"),
                        "id", id,
                        "articulationId", articulation,
                        "mechanismId", mechanism,
                        "milestoneId", milestone,
                        "progressId", progress));
    }

    /** The text with the ids in the places of their names. */
    String in(String text) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    /** The version of what the call is about, for calls that ask for one. */
    @Nullable
    Long version(String path) {
        if (path.startsWith("/initiatives/")) {
            return log.lastSequence(new StreamId("initiative-" + ids.get("id"))).orElseThrow();
        }
        return path.equals("/plan/reforms")
                ? log.lastSequence(new StreamId("plan-pmdot-2024-2033")).orElseThrow()
                : null;
    }
}
