package ec.hito.command.imports.matrix;

import static ec.hito.command.imports.matrix.SmallMatrix.HEADERS;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.claims.Claim;
import ec.hito.command.claims.Claims;
import ec.hito.command.imports.ImportDecision;
import ec.hito.command.imports.undo.Act;
import ec.hito.command.imports.undo.AppliedImport;
import ec.hito.command.imports.undo.ImportUndo;
import ec.hito.command.imports.undo.UndoDecision;
import ec.hito.command.imports.undo.UndoRejection;
import ec.hito.command.initiative.Articulation;
import ec.hito.command.initiative.Mechanism;
import ec.hito.command.initiative.MechanismDetails;
import ec.hito.command.initiative.Registered;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.MechanismNegotiated;
import ec.hito.model.stored.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Matrices changed at random, imported anew and taken back. */
class UndoneRevisionTest {
    private static final List<String> MECHANISMS = List.of("Acuerdo", "Convenio", "Contrato", "Mancomunidad");
    private static final int ENTRIES = 12;
    private static final UUID FIRST_IMPORT = new UUID(1, 1);
    private static final UUID SECOND_IMPORT = new UUID(1, 2);

    private final Import store = Import.onNothing();
    private final Map<InitiativeId, List<RecordedEvent>> streams = new LinkedHashMap<>();
    private long position;

    /** Random seeds that tests name, so that a failure can be run again. */
    static List<Long> seeds() {
        return new SplittableRandom(20240331).longs(100).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherWordsAndMechanismsAreGoneAsThoughTheyHadNotBeen(long seed) {
        var random = new SplittableRandom(seed);
        var rows = imported(random);
        rows.replaceAll(row -> row.changed(random));
        comesAndGoesAndComesAgain(rows);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addedArticulationsAreGoneAsThoughTheyHadNotBeen(long seed) {
        var random = new SplittableRandom(seed);
        var rows = imported(random);
        rows.replaceAll(row -> row.changed(random));
        for (int more = 1; more <= 1 + random.nextInt(4); more++) {
            var row = rows.get(random.nextInt(rows.size()));
            rows.add(random.nextBoolean() ? row.next(more) : row.underAnotherObjective(more));
        }
        comesAndGoesAndComesAgain(rows);
    }

    @Test
    void aDetachedMechanismOfWhichSomethingHadBeenSaidIsNamedAndNothingIsTakenBack() {
        var row = new Row(1, 1, "1.1", 1, "Articular", List.of("Convenio"));
        record(store.planned(file(List.of(row)), Import.FIRST).events(), FIRST_IMPORT);
        var mechanism = store.mechanisms().findFirst().orElseThrow();
        var initiative = streams.keySet().iterator().next();
        record(List.of(new MechanismNegotiated(initiative, mechanism.id(), Import.FIRST)), FIRST_IMPORT);

        var without = new Row(1, 1, "1.1", 1, "Articular", List.of());
        var changed = store.planned(file(List.of(without)), Import.LATER);
        record(changed.events(), SECOND_IMPORT);

        assertThat(undone(changed))
                .isInstanceOfSatisfying(
                        UndoDecision.Refused.class,
                        refused -> assertThat(refused.rejection())
                                .isInstanceOfSatisfying(
                                        UndoRejection.NotUndoable.class,
                                        notUndoable -> assertThat(notUndoable.acts())
                                                .extracting(Act::act)
                                                .containsExactly("initiative.mechanism-detached")));
    }

    private List<Row> imported(RandomGenerator random) {
        var rows = new ArrayList<>(rows(random));
        record(store.planned(file(rows), Import.FIRST).events(), FIRST_IMPORT);
        return rows;
    }

    private void comesAndGoesAndComesAgain(List<Row> rows) {
        var before = picture();
        var held = held();
        var changed = store.planned(file(rows), Import.LATER);
        record(changed.events(), SECOND_IMPORT);
        if (changed.events().isEmpty()) {
            assertThat(picture()).isEqualTo(before);
            return;
        }
        assertThat(picture()).isNotEqualTo(before);

        var undone = undone(changed);
        assertThat(undone).isInstanceOf(UndoDecision.Planned.class);
        record(((UndoDecision.Planned) undone).events(), SECOND_IMPORT);
        assertThat(picture()).isEqualTo(before);
        assertThat(held()).isEqualTo(held);
        assertThat(kinds(store.planned(file(rows), Import.LATER)))
                .as("the changed file brings the same again")
                .isEqualTo(kinds(changed));
    }

    private UndoDecision undone(ImportDecision.Planned changed) {
        return ImportUndo.decide(applied(changed.events().getLast()), Import.LATER, ids());
    }

    private static Map<Class<?>, Long> kinds(ImportDecision.Planned planned) {
        return planned.events().stream().collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));
    }

    /** What the streams claim, as the log holds it. */
    private Set<Claim> held() {
        var held = new HashSet<Claim>();
        for (var recorded : streams.values().stream().flatMap(List::stream).toList()) {
            Claims.releasedBy(recorded.event()).forEach(release -> held.removeIf(release::covers));
            held.addAll(Claims.of(recorded.event()));
        }
        return held;
    }

    /** A row as this test changes it. */
    private record Row(
            int entry, int initiative, String objective, int articulation, String words, List<String> mechanisms) {
        Row changed(RandomGenerator random) {
            return new Row(
                    entry,
                    initiative,
                    objective,
                    articulation,
                    random.nextInt(3) == 0 ? words + " bien" : words,
                    random.nextInt(3) == 0 ? someMechanisms(random) : mechanisms);
        }

        Row next(int number) {
            return new Row(entry, initiative, objective, articulation + 10 * number, "Sumar", mechanisms);
        }

        Row underAnotherObjective(int number) {
            return new Row(100 + number, initiative, "2.3", 1, "Sumar", mechanisms);
        }

        String line() {
            var named = String.join("; ", mechanisms);
            return "%d,I%d,%s,Iniciativa %d,%d,%s,%s,%s\n"
                    .formatted(entry, initiative, objective, initiative, articulation, words, named, named);
        }
    }

    private static List<Row> rows(RandomGenerator random) {
        var rows = new ArrayList<Row>();
        for (int entry = 1; entry <= ENTRIES; entry++) {
            for (int articulation = 1; articulation <= 1 + random.nextInt(3); articulation++) {
                rows.add(new Row(
                        entry, entry, "1.1", articulation, "Articular " + articulation, someMechanisms(random)));
            }
        }
        return rows;
    }

    private static List<String> someMechanisms(RandomGenerator random) {
        return MECHANISMS.stream().filter(_ -> random.nextBoolean()).toList();
    }

    private static byte[] file(List<Row> rows) {
        return Import.bytes(HEADERS + rows.stream().map(Row::line).collect(Collectors.joining()));
    }

    private void record(List<? extends DomainEvent> events, UUID correlation) {
        store.after(events);
        for (var event : events) {
            position++;
            if (event instanceof InitiativeEvent about) {
                var stream = streams.computeIfAbsent(about.initiativeId(), _ -> new ArrayList<>());
                stream.add(new RecordedEvent(
                        new UUID(5, position),
                        position,
                        event.streamId(),
                        stream.size(),
                        Instant.EPOCH,
                        event,
                        new EventMetadata(Import.ACTOR, correlation, null, false)));
            }
        }
    }

    private AppliedImport applied(DomainEvent last) {
        var touched = streams.values().stream()
                .filter(stream -> stream.stream()
                        .anyMatch(event -> event.metadata().correlationId().equals(SECOND_IMPORT)))
                .toList();
        return new AppliedImport((ImportApplied) last, SECOND_IMPORT, position, touched, Set.of());
    }

    private static Supplier<UUID> ids() {
        var numbers = new AtomicLong();
        return () -> new UUID(6, numbers.incrementAndGet());
    }

    /** What stands, but for since when, and under which ids mechanisms do. */
    private record Picture(
            Set<ManagementObjectiveCode> objectives,
            Map<ArticulationId, Words> articulations,
            Map<Used, Long> mechanisms) {
        private record Words(
                String objective,
                @Nullable String inMatrix,
                @Nullable MatrixEntry entry) {
            static Words of(Articulation articulation) {
                return new Words(articulation.objective(), articulation.inMatrix(), articulation.matrixEntry());
            }
        }

        private record Used(
                ArticulationId articulation,
                MechanismDetails details,
                @Nullable String asWritten,
                @Nullable Integer alternativeGroup,
                boolean detachable) {
            static Used of(Mechanism mechanism) {
                return new Used(
                        mechanism.articulationId(),
                        mechanism.details(),
                        mechanism.asWritten(),
                        mechanism.alternativeGroup(),
                        mechanism.detachable());
            }
        }

        static Picture of(Registered initiative) {
            var structure = initiative.structure();
            return new Picture(
                    Set.copyOf(structure.managementObjectives()),
                    structure.articulations().values().stream().collect(Collectors.toMap(Articulation::id, Words::of)),
                    structure.mechanisms().values().stream()
                            .collect(Collectors.groupingBy(Used::of, Collectors.counting())));
        }
    }

    private Map<InitiativeId, Picture> picture() {
        return store.standing()
                .collect(
                        Collectors.toMap(initiative -> initiative.registration().id(), Picture::of));
    }
}
