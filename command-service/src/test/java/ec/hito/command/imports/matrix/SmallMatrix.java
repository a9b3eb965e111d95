package ec.hito.command.imports.matrix;

import ec.hito.command.decision.Timing;
import ec.hito.command.imports.ImportDecision;
import ec.hito.command.imports.ImportRun;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.stored.DomainEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A matrix of two rows, and what is asked of an import of it. */
final class SmallMatrix {
    static final String HEADERS =
            "entry,initiative_key,management_objective,initiative,articulation_no,articulation_objective,mechanisms,mechanisms_as_written\n";
    static final String FIRST_ROW = "1,I1,1.1,Uno,1,Articular,Acuerdo; Convenio,\"Acuerdos, convenios\"\n";
    static final String SECOND_ROW = "2,I2,1.2,Dos,1,Sumar,Convenio,Convenios\n";
    static final String BOTH = HEADERS + FIRST_ROW + SECOND_ROW;

    private SmallMatrix() {}

    static ImportRun run(LocalDate effectiveOn) {
        var code = new InitiativeCode("INI-2024-0001");
        return new ImportRun(
                new ImportId(new UUID(0, 1)),
                new Timing(effectiveOn, Import.LATER),
                false,
                Import.ACTOR,
                () -> new UUID(0, 2),
                () -> code,
                _ -> {});
    }

    static <E extends DomainEvent> List<E> of(ImportDecision.Planned planned, Class<E> type) {
        return planned.events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }
}
