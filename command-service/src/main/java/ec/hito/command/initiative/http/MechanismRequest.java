package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Fields;
import ec.hito.command.initiative.NewMechanism;
import ec.hito.command.text.Text;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mechanism of an articulation that is sent together with it. */
record MechanismRequest(
        @Schema(requiredMode = REQUIRED) @Nullable String type,
        @Nullable String description,
        @Nullable String asWritten,
        @Nullable String interventionLevel,
        @Nullable List<@Nullable String> partners,
        @Nullable Integer alternativeGroup) {

    /** @param prefix of the fields' paths: empty, or ending in a dot */
    Optional<NewMechanism> read(String prefix, Fields fields) {
        var known = fields.value(prefix + "type", type, MechanismType::new, "unknown-reference");
        var words = fields.textIfGiven(prefix + "description", description, Text.DESCRIPTION);
        var spelling = fields.textIfGiven(prefix + "asWritten", asWritten, Text.NAME);
        var level = fields.textIfGiven(prefix + "interventionLevel", interventionLevel, Text.TITLE);
        var organisations = partners(prefix, partners, fields);
        if (alternativeGroup != null && alternativeGroup < 1) {
            fields.fault(prefix + "alternativeGroup", "too-small", 0);
            return Optional.empty();
        }
        return known.map(given -> new NewMechanism(
                new MechanismId(UUID.randomUUID()),
                given,
                words.orElse(null),
                spelling.orElse(null),
                level.orElse(null),
                organisations,
                alternativeGroup));
    }

    static List<String> partners(String prefix, @Nullable List<@Nullable String> partners, Fields fields) {
        return fields.each(
                prefix + "partners",
                partners,
                NewMechanism.MOST_PARTNERS,
                (path, partner) -> fields.text(path, partner, Text.TITLE));
    }
}
