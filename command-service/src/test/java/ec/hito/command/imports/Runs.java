package ec.hito.command.imports;

import ec.hito.command.OfficialData;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Timing;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.Role;
import ec.hito.model.stored.SecretariatRegistered;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Runs of imports on two initiatives, under the official plan. */
public final class Runs {
    public static final ImportId ID = new ImportId(new UUID(9, 1));
    public static final LocalDate DAY = LocalDate.of(2024, 5, 31);
    public static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    public static final InitiativeCode CODE = new InitiativeCode("INI-2024-0001");
    public static final InitiativeCode OTHER_CODE = new InitiativeCode("INI-2024-0002");
    public static final SecretariatCode MOVILIDAD = new SecretariatCode("movilidad");
    public static final SecretariatCode SALUD = new SecretariatCode("salud");
    public static final Actor PLANNING = new Actor("someone", Role.PLANNING, null);
    public static final Catalogue CATALOGUE = OfficialData.catalogue()
            .evolve(new SecretariatRegistered(SALUD, "Secretaría de Salud", List.of(), OfficialData.ADOPTED_ON));

    private Runs() {}

    public static ImportRun by(Actor actor) {
        var numbers = new AtomicLong();
        return new ImportRun(
                ID,
                new Timing(DAY, TODAY),
                true,
                actor,
                () -> new UUID(7, numbers.incrementAndGet()),
                () -> CODE,
                _ -> {});
    }

    public static List<InitiativeEvent> registered(InitiativeCode code) {
        var id = idOf(code);
        return List.of(
                new InitiativeRegistered(id, code, "Iniciativa " + code, null, null, null, OfficialData.ADOPTED_ON),
                new InitiativeEndorsed(id, OfficialData.ADOPTED_ON),
                new InitiativeAligned(id, new ManagementObjectiveCode("2.3"), List.of(), OfficialData.ADOPTED_ON));
    }

    public static InitiativeId idOf(InitiativeCode code) {
        return new InitiativeId(new UUID(8, code.value().hashCode()));
    }

    public static ImportDecision.Planned planned(ImportDecision decision) {
        return switch (decision) {
            case ImportDecision.Planned planned -> planned;
            case ImportDecision.Refused refused -> throw new AssertionError("refused: " + refused.rejection());
        };
    }

    public static List<Remark> rejected(ImportDecision decision) {
        return decision instanceof ImportDecision.Refused(ImportRejection.RowsRejected rows)
                ? rows.rejected()
                : List.of();
    }
}
