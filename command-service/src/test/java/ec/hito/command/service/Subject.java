package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.evidence.SampleFiles;
import ec.hito.command.openapi.Sample;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.StreamId;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An initiative that three secretariats lead, share and carry out; whatever else an act is about is made when it is first named. */
final class Subject {
    static final String LEAD = "movilidad";
    static final String PARTICIPANT = "ambiente";
    static final String EXECUTING = "habitat";

    private static final List<String> SECRETARIATS = List.of(LEAD, PARTICIPANT, EXECUTING, "salud");
    private static final String SINCE = "\"effectiveOn\": \"2024-04-01\"";

    private final Client planning;
    private final EventLog log;
    private final String path;
    private final Map<Sample, String> ids = new EnumMap<>(Sample.class);

    /** @param shared what no act on one initiative changes, and so need not be made anew */
    private Subject(Client planning, EventLog log, boolean proposal, Map<Sample, String> shared) {
        this.planning = planning;
        this.log = log;
        ids.putAll(shared);
        var registration = ServiceTest.registration(ServiceTest.freshName())
                .replaceFirst("\\{", "{\"leadSecretariat\": \"" + LEAD + "\", " + SINCE + ", ");
        var registered = planning.accepted(
                (proposal ? planning.asDelegateOf(LEAD) : planning).post("/initiatives", registration), 201);
        var id = registered.get("id").stringValue();
        ids.put(Sample.INITIATIVE, id);
        ids.put(Sample.INITIATIVE_CODE, registered.get("code").stringValue());
        path = "/initiatives/" + id;
    }

    static Subject of(Client planning, EventLog log, boolean proposal, Map<Sample, String> shared) {
        var subject = new Subject(planning, log, proposal, shared);
        subject.changed("POST", "/participants", "\"secretariat\": \"" + PARTICIPANT + "\"");
        subject.changed("PUT", "/executing-agency", "\"secretariat\": \"" + EXECUTING + "\"");
        return subject;
    }

    static void registerSecretariats(Client planning) {
        SECRETARIATS.forEach(code -> {
            assertThat(planning.post("/secretariats", secretariat(code)).statusCode())
                    .isIn(200, 201, 409);
        });
    }

    /** The text with the own ids in the places of the samples'. */
    String in(String text) {
        var filled = text;
        for (var sample : Sample.values()) {
            if (filled.contains(sample.text())) {
                filled = filled.replace(sample.text(), id(sample));
            }
        }
        return filled;
    }

    /** The text with the samples' ids in the places of the own. */
    String asInTheExample(String text) {
        var filled = text;
        for (var own : ids.entrySet()) {
            filled = filled.replace(own.getValue(), own.getKey().text());
        }
        return filled;
    }

    /** To be used where an example would make the sample itself. */
    void isCalled(Sample sample, String id) {
        ids.put(sample, id);
    }

    private String id(Sample sample) {
        if (!ids.containsKey(sample)) {
            ids.put(sample, made(sample));
        }
        return Objects.requireNonNull(ids.get(sample));
    }

    private String made(Sample sample) {
        return switch (sample) {
            case INITIATIVE, INITIATIVE_CODE ->
                throw new IllegalStateException("an initiative is made with its subject");
            case MILESTONE ->
                changed("POST", "/milestones", "\"title\": \"Diseño\", \"dueOn\": \"2099-12-31\", \"weight\": 1");
            case ARTICULATION ->
                changed("POST", "/articulations", "\"managementObjective\": \"1.1\", \"objective\": \"Coordinar\"");
            case MECHANISM ->
                changed("POST", "/articulations/" + id(Sample.ARTICULATION) + "/mechanisms", "\"type\": \"accord\"");
            case ACTOR ->
                planning.created(
                        "/actors",
                        "{\"name\": \"%s\", \"type\": \"neighbourhood-leagues\", \"nature\": \"community\", %s}"
                                .formatted(ServiceTest.freshName(), SINCE));
            case TERRITORY ->
                planning.created(
                        "/territories",
                        "{\"name\": \"%s\", \"kind\": \"parish\", %s}".formatted(ServiceTest.freshName(), SINCE));
            case PROGRESS -> progress("\"percent\": 10").get("progressId").stringValue();
            case UPLOAD -> cited();
            case IMPORT -> imported();
            case SECRETARIAT -> {
                var code = "x" + UUID.randomUUID();
                planning.accepted(planning.post("/secretariats", secretariat(code)), 200);
                yield code;
            }
        };
    }

    private String changed(String method, String below, String fields) {
        var answer = planning.call(method, path + below, "{" + fields + ", " + SINCE + "}", null);
        return planning.accepted(answer, 200).get("id").stringValue();
    }

    private JsonNode progress(String fields) {
        var body = "{" + fields + ", \"effectiveOn\": \"2024-04-15\"}";
        return planning.accepted(planning.post(path + "/milestones/" + id(Sample.MILESTONE) + "/progress", body), 200);
    }

    /** An upload that a record of progress cites. */
    private String cited() {
        var file = SampleFiles.pdf(UUID.randomUUID().toString());
        var upload = planning.accepted(planning.upload("acta.pdf", file), 201)
                .get("uploadId")
                .stringValue();
        progress("\"percent\": 15, \"evidence\": [{\"uploadId\": \"" + upload + "\"}]");
        return upload;
    }

    private String imported() {
        var rows = "initiative_code,title,due_on,weight\n" + id(Sample.INITIATIVE_CODE) + ",Obra,2099-12-31,1\n";
        var answer = planning.importFile("milestones", rows.getBytes(StandardCharsets.UTF_8), Map.of());
        return planning.accepted(answer, 200).get("importId").stringValue();
    }

    private static String secretariat(String code) {
        return "{\"code\": \"%s\", \"name\": \"Secretaría de %s\", \"effectiveOn\": \"2024-03-31\"}"
                .formatted(code, code);
    }

    /** The version of what the call is about, for calls that ask for one. */
    @Nullable
    Long version(String address) {
        if (address.startsWith("/initiatives/")) {
            return log.lastSequence(new StreamId("initiative-" + id(Sample.INITIATIVE)))
                    .orElseThrow();
        }
        return address.equals("/plan/reforms")
                ? log.lastSequence(new StreamId("plan-pmdot-2024-2033")).orElseThrow()
                : null;
    }
}
