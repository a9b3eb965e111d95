package ec.hito.query;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ec.hito.model.ArticulationId;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.model.PlanId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.plan.MatrixColumn;
import ec.hito.model.plan.Plan;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.ImportedFrom;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismCorrected;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.NamedInText;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.SecretariatRegistered;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events by which the real plan and its matrix of 114 entries come in, dated by the convention of the documents' month. */
final class RealPlan {
    static final LocalDate DOCUMENTS = LocalDate.of(2024, 3, 31);
    private static final PlanId PLAN = new PlanId("pmdot-2024-2033");
    private static final ImportId IMPORT = new ImportId(id("import"));
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, String> mechanismTypes = new HashMap<>();
    private final Map<String, InitiativeId> initiatives = new LinkedHashMap<>();
    private final Set<String> alignments = new HashSet<>();
    private final List<DomainEvent> events = new ArrayList<>();

    private RealPlan() {}

    static DomainEvent adopted() {
        return new PlanAdopted(PLAN, plan(), DOCUMENTS);
    }

    static Plan plan() {
        return JSON.readValue(resource("plan.json"), Plan.class);
    }

    /** The same, without its challenges. */
    static Plan withoutChallenges() {
        var plan = plan();
        return new Plan(
                plan.id(),
                plan.title(),
                plan.documentDate(),
                plan.horizon(),
                plan.vision(),
                plan.developmentObjectives(),
                plan.managementObjectives(),
                plan.competences(),
                plan.policies(),
                List.of(),
                List.of());
    }

    /** Plan, secretariats and matrix. */
    static List<DomainEvent> events() {
        var plan = new RealPlan();
        plan.events.add(adopted());
        var vocabulary = JSON.readTree(resource("vocabulary.json"));
        vocabulary.get("secretariats").forEach(plan::register);
        vocabulary
                .get("mechanismTypes")
                .forEach(type -> plan.mechanismTypes.put(
                        type.get("name").stringValue(), type.get("code").stringValue()));
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(resource("matrix.csv"), StandardCharsets.UTF_8))) {
            rows.forEach(plan::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(plan.events);
    }

    /** What people change by hand in the first entry after the matrix is in: its words, its mechanism, and a further mechanism. */
    static List<DomainEvent> reworkedByHand() {
        var events = events();
        var articulation = first(events, ArticulationAdded.class);
        var mechanism = first(events, MechanismAttached.class);
        var initiative = articulation.initiativeId();
        return List.of(
                new ArticulationReworded(
                        initiative, articulation.articulationId(), "De otro modo", null, "Corrección", DOCUMENTS),
                new MechanismCorrected(
                        initiative,
                        mechanism.mechanismId(),
                        new MechanismType("contract"),
                        null,
                        null,
                        List.of(),
                        "Se leyó mal",
                        DOCUMENTS),
                new MechanismAttached(
                        initiative,
                        articulation.articulationId(),
                        new MechanismId(id("by hand")),
                        new MechanismType("strategy"),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        DOCUMENTS));
    }

    /** What a newer file of the matrix says of the first entry: other words, and no mechanism. */
    static List<DomainEvent> inANewerFile() {
        var events = events();
        var articulation = first(events, ArticulationAdded.class);
        var row = Objects.requireNonNull(articulation.matrixEntry());
        var day = DOCUMENTS.plusMonths(2);
        return List.of(
                new ArticulationReworded(
                        articulation.initiativeId(),
                        articulation.articulationId(),
                        "Con otras palabras",
                        new MatrixEntry(row.entry(), row.articulationNo(), "Otro título", null, null, null, null),
                        "Matriz corregida",
                        day),
                new MechanismDetached(
                        articulation.initiativeId(),
                        first(events, MechanismAttached.class).mechanismId(),
                        "Matriz corregida",
                        day));
    }

    private static <E> E first(List<DomainEvent> events, Class<E> type) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private void register(JsonNode secretariat) {
        var objectives = secretariat
                .get("management_objectives")
                .valueStream()
                .map(code -> new ManagementObjectiveCode(code.stringValue()))
                .toList();
        events.add(new SecretariatRegistered(
                new SecretariatCode(secretariat.get("code").stringValue()),
                secretariat.get("name").stringValue(),
                objectives,
                DOCUMENTS));
    }

    private void row(NamedCsvRecord row) {
        var key = field(row, MatrixColumn.INITIATIVE_KEY);
        var initiative = initiatives.computeIfAbsent(key, _ -> registered(row, key));
        var objective = new ManagementObjectiveCode(field(row, MatrixColumn.MANAGEMENT_OBJECTIVE));
        if (alignments.add(key + objective)) {
            events.add(new InitiativeAligned(initiative, objective, List.of(), DOCUMENTS));
        }
        var articulation = articulation(row, initiative, objective);
        events.add(articulation);
        for (var name : field(row, MatrixColumn.MECHANISMS).split(";")) {
            var type = mechanismTypes.get(name.strip());
            if (type != null) {
                events.add(mechanism(articulation, type));
            }
        }
    }

    private InitiativeId registered(NamedCsvRecord row, String key) {
        var initiative = new InitiativeId(id(key));
        var code = InitiativeCode.of(Year.of(2024), initiatives.size() + 1L);
        events.add(new InitiativeRegistered(
                initiative,
                code,
                field(row, MatrixColumn.INITIATIVE),
                null,
                null,
                new ImportedFrom(IMPORT, PLAN, key),
                DOCUMENTS));
        events.add(new InitiativeEndorsed(initiative, DOCUMENTS));
        return initiative;
    }

    private static ArticulationAdded articulation(
            NamedCsvRecord row, InitiativeId initiative, ManagementObjectiveCode objective) {
        var entry = field(row, MatrixColumn.ENTRY);
        var number = field(row, MatrixColumn.ARTICULATION_NO);
        return new ArticulationAdded(
                initiative,
                new ArticulationId(id("articulation " + entry + " " + number)),
                objective,
                field(row, MatrixColumn.ARTICULATION_OBJECTIVE),
                new MatrixEntry(
                        Integer.parseInt(entry),
                        Integer.parseInt(number),
                        field(row, MatrixColumn.INITIATIVE),
                        optional(row, MatrixColumn.MECHANISMS_AS_WRITTEN),
                        named(row),
                        optional(row, MatrixColumn.SOURCE_LINES),
                        optional(row, MatrixColumn.ANOMALIES)),
                DOCUMENTS);
    }

    private static @Nullable NamedInText named(NamedCsvRecord row) {
        var named = new NamedInText(
                optional(row, MatrixColumn.INITIATIVE_TYPE),
                optional(row, MatrixColumn.ACTORS_NAMED),
                optional(row, MatrixColumn.PLACES_NAMED),
                optional(row, MatrixColumn.EXECUTING_AGENCY),
                optional(row, MatrixColumn.PROMOTING_AGENCY));
        var anything = Stream.of(
                        named.type(), named.actors(), named.places(), named.executingAgency(), named.promotingAgency())
                .anyMatch(Objects::nonNull);
        return anything ? named : null;
    }

    private static MechanismAttached mechanism(ArticulationAdded articulation, String type) {
        return new MechanismAttached(
                articulation.initiativeId(),
                articulation.articulationId(),
                new MechanismId(id("mechanism " + articulation.articulationId() + type)),
                new MechanismType(type),
                null,
                null,
                null,
                List.of(),
                null,
                IMPORT,
                DOCUMENTS);
    }

    private static String field(NamedCsvRecord row, MatrixColumn column) {
        return row.getField(column.header());
    }

    private static @Nullable String optional(NamedCsvRecord row, MatrixColumn column) {
        var text = field(row, column);
        return text.isBlank() ? null : text;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Plan.class.getResourceAsStream(name), name);
    }
}
