package ec.hito.query.initiative;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list's parameters as a client writes them; {@link InitiativeFilter} is what they mean. */
public record InitiativeQuery(
        @Parameter(description = "Código del objetivo de gestión / Code of the management objective", example = "2.3")
        @Nullable
        String objective,

        @Parameter(description = "Política / Policy", example = "P07") @Nullable
        String policy,

        @Parameter(description = "Código de la secretaría líder / Code of the lead secretariat", example = "movilidad")
        @Nullable
        String secretariat,

        @Parameter(description = "no-data, on-track, at-risk o delayed / or delayed") @Nullable
        String health,

        @Parameter(description = "registered, inProgress, suspended, completed o cancelled / or cancelled") @Nullable
        String lifecycle,

        @Parameter(
                description = "Código de un tipo de mecanismo / Code of a type of mechanism",
                example = "commonwealth")
        @Nullable
        String mechanism,

        @Parameter(description = "Identificador de un actor que participa / Id of an actor that is involved") @Nullable
        String actor,

        @Parameter(
                description =
                        "Identificador de un territorio donde tiene lugar / Id of a territory where it takes place")
        @Nullable
        String territory,

        @Parameter(
                description = "Un vacío: withoutLead, withoutType, withoutMilestones, withoutMechanism, withoutActor,"
                        + " withoutPolicy o silent / A gap: one of these")
        @Nullable
        String gap,

        @Parameter(
                description = "Palabras o comienzos de palabra del nombre, el código o los objetivos de articulación,"
                        + " sin distinguir mayúsculas ni tildes; deben estar todas / Words or beginnings of words of"
                        + " the name, the code or the articulations, whatever their case and accents; all of them",
                example = "movilidad sostenible")
        @Nullable
        String q,

        @Parameter(description = "code (por defecto), name, progress, -progress, dueOn o health / code by default")
        @Nullable
        String sort,

        @Parameter(
                description = "Cuántas por página / How many to a page",
                schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
        @Nullable
        String limit,

        @Parameter(description = "El nextCursor de la página anterior / The nextCursor of the page before") @Nullable
        String cursor) {
    private static final Set<String> HOW_SHOWN = Set.of("sort", "limit", "cursor");

    /** The same question, with another answer to one of its parameters; null takes it out. */
    public InitiativeQuery with(String name, @Nullable String value) {
        var given = given();
        given.remove(name);
        put(given, name, value);
        return new InitiativeQuery(
                given.get("objective"),
                given.get("policy"),
                given.get("secretariat"),
                given.get("health"),
                given.get("lifecycle"),
                given.get("mechanism"),
                given.get("actor"),
                given.get("territory"),
                given.get("gap"),
                given.get("q"),
                given.get("sort"),
                given.get("limit"),
                given.get("cursor"));
    }

    /** Whether it leaves any initiative out, whatever the order and however many to a page. */
    public boolean isNarrow() {
        return !given().keySet().stream().allMatch(HOW_SHOWN::contains);
    }

    /** The same question, but for all answers instead of a page of them. */
    public InitiativeQuery whole() {
        return with("limit", null).with("cursor", null);
    }

    /** What was given, by the names of the parameters. */
    public Map<String, String> given() {
        var given = new LinkedHashMap<String, String>();
        put(given, "objective", objective);
        put(given, "policy", policy);
        put(given, "secretariat", secretariat);
        put(given, "health", health);
        put(given, "lifecycle", lifecycle);
        put(given, "mechanism", mechanism);
        put(given, "actor", actor);
        put(given, "territory", territory);
        put(given, "gap", gap);
        put(given, "q", q);
        put(given, "sort", sort);
        put(given, "limit", limit);
        put(given, "cursor", cursor);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
