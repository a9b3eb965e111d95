package ec.hito.query.initiative;

import ec.hito.model.SecretariatCode;
import ec.hito.query.timeline.Involved;
import ec.hito.query.timeline.Involved.Body;
import ec.hito.query.timeline.Mergers;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which bodies have to do with an initiative beside its lead. */
public record Bodies(
        @Schema(description = "Secretarías participantes") List<SecretariatCode> participants,

        @Schema(description = "Entidad ejecutora; nulo: no se conoce") @Nullable
        Agency executingAgency,

        @Schema(description = "Entidad promotora; nulo: no se conoce") @Nullable
        Agency promotingAgency) {

    /** A registered body, one that is only called by a name, or a registered one known by another name. */
    public record Agency(
            @Nullable SecretariatCode secretariat, @Nullable String name) {}

    /** Each as the one that stands for it after every merger. */
    static Bodies of(Involved involved, Mergers mergers) {
        return new Bodies(
                involved.participants().stream()
                        .map(mergers::standsFor)
                        .distinct()
                        .sorted(Comparator.comparing(SecretariatCode::value))
                        .toList(),
                agency(involved.executingAgency(), mergers),
                agency(involved.promotingAgency(), mergers));
    }

    private static @Nullable Agency agency(@Nullable Body body, Mergers mergers) {
        if (body == null) {
            return null;
        }
        var secretariat = body.secretariat();
        return new Agency(secretariat == null ? null : mergers.standsFor(secretariat), body.name());
    }
}
