package ec.hito.bench.workload;

import ec.hito.command.catalogue.MechanismCatalogue;
import ec.hito.command.initiative.NewArticulation;
import ec.hito.command.initiative.NewMechanism;
import ec.hito.command.initiative.PlanMilestone;
import ec.hito.command.initiative.RecordProgress;
import ec.hito.command.initiative.RegisterInitiative;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.InitiativeType;
import ec.hito.model.MechanismId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.Weight;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Draws commands. Names and codes are used once, whoever draws them; safe for several threads, though each random is one caller's. */
public final class Workload {
    /** Of every milestone. */
    public static final LocalDate DUE_ON = LocalDate.of(2030, 6, 30);

    static final String NOTE = "Levantamiento topográfico concluido en los dos tramos del norte.";

    private final SplittableRandom seeds;
    private long registrations;

    public Workload(long seed) {
        this.seeds = new SplittableRandom(seed);
    }

    /** A source of chance for one caller. */
    public synchronized SplittableRandom random() {
        return seeds.split();
    }

    private synchronized long next() {
        return ++registrations;
    }

    /** An initiative with a lead and one articulation that uses one mechanism. */
    public RegisterInitiative registration(RandomGenerator random) {
        var number = next();
        return new RegisterInitiative(
                new InitiativeId(uuid(random)),
                InitiativeCode.of(Year.from(City.TODAY), number),
                "Red metropolitana de ciclovías, tramo " + number,
                InitiativeType.PROJECT,
                "Une las ciclovías existentes en una sola red y la lleva a los barrios del norte.",
                City.SECRETARIAT,
                List.of(articulation(random)),
                true,
                City.TIMING);
    }

    private static NewArticulation articulation(RandomGenerator random) {
        var mechanism = new NewMechanism(
                new MechanismId(uuid(random)),
                MechanismCatalogue.OTHER,
                "Convenio entre la secretaría y las juntas parroquiales",
                null,
                null,
                List.of("Juntas parroquiales"),
                null);
        return new NewArticulation(
                new ArticulationId(uuid(random)),
                City.OBJECTIVE,
                List.of(),
                "Dar prioridad a quien va en bicicleta",
                List.of(mechanism));
    }

    public Underway underway(RandomGenerator random) {
        var registration = registration(random);
        var milestone = new PlanMilestone(
                registration.initiativeId(),
                new MilestoneId(uuid(random)),
                "Estudios definitivos entregados",
                DUE_ON,
                Weight.of(2),
                "Informe técnico aprobado",
                null,
                null,
                null,
                City.TIMING);
        var first = new RecordProgress(
                registration.initiativeId(),
                milestone.milestoneId(),
                new ProgressId(uuid(random)),
                Percent.of(40),
                NOTE,
                List.of(),
                City.TIMING);
        return new Underway(registration, milestone, first);
    }

    /** {@code count} initiatives on which work has begun. */
    public List<Underway> underway(int count) {
        var random = random();
        return IntStream.range(0, count).mapToObj(_ -> underway(random)).toList();
    }

    /** A random identity of version 4 that costs no lock. */
    static UUID uuid(RandomGenerator random) {
        var high = random.nextLong() & ~0xF000L | 0x4000L;
        var low = random.nextLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low);
    }
}
