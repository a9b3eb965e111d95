package ec.hito.command.imports.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.OfficialData;
import ec.hito.command.decision.Timing;
import ec.hito.command.imports.ImportDecision;
import ec.hito.command.imports.ImportRejection;
import ec.hito.command.imports.ImportRun;
import ec.hito.command.imports.Remark;
import ec.hito.command.imports.table.Table;
import ec.hito.command.initiative.Initiative;
import ec.hito.command.initiative.InitiativeDecider;
import ec.hito.command.initiative.Mechanism;
import ec.hito.command.initiative.Registered;
import ec.hito.command.text.Folded;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Imports matrices one after the other, each on what those before it brought in. */
final class Import {
    static final LocalDate FIRST = OfficialData.ADOPTED_ON;
    static final LocalDate LATER = LocalDate.of(2024, 5, 31);

    static final Actor ACTOR = new Actor("someone", Role.PLANNING, null);

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    private static final ImportId ID = new ImportId(new UUID(9, 9));

    private final Map<Folded, InitiativeId> bearers = new HashMap<>();
    private final Map<InitiativeId, Initiative> initiatives = new LinkedHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    /** An empty store. */
    static Import onNothing() {
        return new Import();
    }

    /** The official matrix has been imported. */
    static Import onTheOfficialMatrix() {
        return new Import().after(OfficialData.matrix());
    }

    Import after(byte[] csv) {
        return after(planned(csv, FIRST).events());
    }

    Import after(List<? extends DomainEvent> events) {
        for (var event : events) {
            if (event instanceof InitiativeEvent about) {
                var before = initiatives.getOrDefault(about.initiativeId(), Initiative.INITIAL);
                initiatives.put(about.initiativeId(), InitiativeDecider.evolve(before, about));
            }
            if (event instanceof InitiativeRegistered registered) {
                bearers.put(Folded.of(registered.name()), registered.initiativeId());
            }
        }
        return this;
    }

    ImportDecision decide(byte[] csv, LocalDate effectiveOn) {
        Supplier<UUID> ids = () -> new UUID(1, numbers.incrementAndGet());
        Supplier<InitiativeCode> codes = () -> InitiativeCode.of(Year.of(2024), numbers.incrementAndGet());
        var run = new ImportRun(ID, new Timing(effectiveOn, TODAY), true, ACTOR, ids, codes, _ -> {});
        return MatrixImport.decide(MatrixFile.of(Table.read(csv)), known(), OfficialData.catalogue(), run);
    }

    ImportDecision.Planned planned(byte[] csv, LocalDate effectiveOn) {
        return switch (decide(csv, effectiveOn)) {
            case ImportDecision.Planned planned -> planned;
            case ImportDecision.Refused refused -> throw new AssertionError("refused: " + refused.rejection());
        };
    }

    List<Remark> rejected(String csv, LocalDate effectiveOn) {
        var decision = decide(csv.getBytes(StandardCharsets.UTF_8), effectiveOn);
        assertThat(decision).isInstanceOf(ImportDecision.Refused.class);
        return ((ImportRejection.RowsRejected) ((ImportDecision.Refused) decision).rejection()).rejected();
    }

    Stream<Registered> standing() {
        return initiatives.values().stream().map(Registered.class::cast);
    }

    /** Those in use, initiative by initiative. */
    Stream<Mechanism> mechanisms() {
        return standing().flatMap(initiative -> initiative.structure().mechanisms().values().stream());
    }

    private KnownMatrix known() {
        var byKey = new HashMap<String, Registered>();
        var claimed = new HashMap<ArticulationKey, InitiativeId>();
        standing().forEach(initiative -> {
            var source = initiative.registration().importedFrom();
            if (source != null) {
                byKey.put(source.initiativeKey(), initiative);
            }
            initiative.structure().articulations().values().stream()
                    .map(articulation -> articulation.matrixEntry())
                    .filter(Objects::nonNull)
                    .forEach(entry -> claimed.put(
                            ArticulationKey.of(entry), initiative.registration().id()));
        });
        return new KnownMatrix(byKey, claimed, bearers);
    }

    /** The official matrix as text. */
    static String official() {
        return new String(OfficialData.matrix(), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }
}
