package ec.hito.command.initiative;

import ec.hito.command.decision.Fault;
import ec.hito.model.ActorId;
import ec.hito.model.ArticulationId;
import ec.hito.model.Evidence;
import ec.hito.model.FileType;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.PolicyId;
import ec.hito.model.ProgressId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.Sha256;
import ec.hito.model.TerritoryId;
import ec.hito.model.UploadId;
import ec.hito.model.Weight;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What commands are made of, drawn from small pools and from what stands already, so that much of it meets. */
final class RandomParts {
    private static final Evidence LINK = new Evidence.Link(URI.create("https://quito.gob.ec/acta.pdf"));
    private static final Evidence UPLOAD =
            new Evidence.Upload(new UploadId(new UUID(5, 1)), new Sha256("0".repeat(64)), FileType.PDF, 1024);
    private static final UUID STRANGER = new UUID(9, 9);

    private final RandomGenerator random;
    private final Oracle oracle;
    private int ids;

    RandomParts(RandomGenerator random, Oracle oracle) {
        this.random = random;
        this.oracle = oracle;
    }

    boolean in100(int cases) {
        return random.nextInt(100) < cases;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> pool) {
        return pool.get(random.nextInt(pool.size()));
    }

    <T> @Nullable T maybe(int cases, Supplier<T> part) {
        return in100(cases) ? part.get() : null;
    }

    /** One that is known, or now and then another. */
    private <T> T known(Stream<T> known, T stranger) {
        var pool = known.toList();
        return pool.isEmpty() || in100(7) ? stranger : oneOf(pool);
    }

    /** Mostly today or a little earlier, often beside what happened already; at times what cannot be. */
    LocalDate day(LocalDate today) {
        int chance = random.nextInt(100);
        var facts = oracle.facts().all();
        if (chance < 30 || (chance < 80 && facts.isEmpty())) {
            return today.minusDays(random.nextInt(4));
        }
        if (chance < 80) {
            return oneOf(facts).day().plusDays(random.nextInt(-1, 3));
        }
        if (chance < 96) {
            return today.minusDays(random.nextInt(45));
        }
        return chance < 99 ? today.plusDays(1) : LocalDate.of(1989, 12, 31);
    }

    UUID fresh() {
        return new UUID(1, ++ids);
    }

    ArticulationId articulation() {
        return known(
                oracle.structure().articulations().stream().map(PlainStructure.Known::id),
                new ArticulationId(STRANGER));
    }

    /** One that stands or was given up. */
    ArticulationId everArticulation() {
        return known(
                oracle.structure().everTaken().stream().map(PlainStructure.Known::id), new ArticulationId(STRANGER));
    }

    /** Where a mechanism is, or is said to be. */
    record Address(ArticulationId articulation, MechanismId mechanism) {}

    Address mechanism() {
        var address = known(
                oracle.structure().mechanisms().stream().map(one -> new Address(one.articulation(), one.id())),
                new Address(articulation(), new MechanismId(STRANGER)));
        return in100(90) ? address : new Address(articulation(), address.mechanism());
    }

    /** Of four, so that they are planned twice. */
    MilestoneId newMilestone() {
        return new MilestoneId(new UUID(2, random.nextInt(4)));
    }

    MilestoneId milestone() {
        return known(
                oracle.facts().of(PlanMilestone.class).map(fact -> fact.what().milestoneId()), newMilestone());
    }

    /** Mostly a record of the milestone, at times one of another. */
    ProgressId progressOf(MilestoneId milestone) {
        var of = in100(92) ? milestone : milestone();
        return known(
                new PlainMilestone(of, oracle.facts()).entries().stream().map(PlainMilestone.Entry::id),
                new ProgressId(STRANGER));
    }

    Optional<LocalDate> dayOf(MilestoneId milestone, ProgressId record) {
        return new PlainMilestone(milestone, oracle.facts()).entry(record).map(PlainMilestone.Entry::day);
    }

    LocalDate due() {
        return in100(3)
                ? LocalDate.of(2101, 1, 1)
                : World.FIRST_DAY.plusDays(oneOf(List.of(-20, -5, 0, 4, 8, 12, 16, 30)));
    }

    Weight weight() {
        return new Weight(
                oneOf(List.of(BigDecimal.ONE, new BigDecimal("0.5"), BigDecimal.TWO, new BigDecimal("3.25"))));
    }

    Percent percent() {
        return new Percent(new BigDecimal(oneOf(List.of("0", "10", "30", "50", "50.5", "80", "100"))));
    }

    List<Evidence> evidence(int cases) {
        return in100(cases) ? List.of(oneOf(List.of(LINK, UPLOAD))) : List.of();
    }

    /** Now and then what is cited was not there when it was asked for. */
    List<Fault> unusable(List<Evidence> evidence) {
        return evidence.contains(UPLOAD) && in100(8)
                ? List.of(Fault.at("evidence[0]", "unknown-reference", UPLOAD))
                : List.of();
    }

    SecretariatCode secretariat() {
        return known(World.SECRETARIATS.keySet().stream(), World.NO_SECRETARIAT);
    }

    ActorId actor() {
        return known(World.ACTORS.keySet().stream(), World.NO_ACTOR);
    }

    TerritoryId territory() {
        return known(World.TERRITORIES.keySet().stream(), World.NO_TERRITORY);
    }

    ManagementObjectiveCode objective() {
        return known(World.OBJECTIVES.keySet().stream(), World.NO_OBJECTIVE);
    }

    NewArticulation newArticulation() {
        var objective = objective();
        return new NewArticulation(
                new ArticulationId(fresh()),
                objective,
                policies(objective),
                "Articular",
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(_ -> newMechanism())
                        .toList());
    }

    List<PolicyId> policies(ManagementObjectiveCode objective) {
        if (in100(60)) {
            return List.of();
        }
        var of = in100(90) ? objective : oneOf(List.copyOf(World.OBJECTIVES.keySet()));
        return List.of(known(World.OBJECTIVES.getOrDefault(of, List.of()).stream(), World.NO_POLICY));
    }

    NewMechanism newMechanism() {
        var type = type();
        return new NewMechanism(
                new MechanismId(fresh()),
                type,
                words(type),
                null,
                maybe(20, () -> "Rectoría"),
                partners(),
                maybe(20, () -> 1));
    }

    MechanismDetails details() {
        var type = type();
        return new MechanismDetails(type, words(type), maybe(20, () -> "Rectoría"), partners());
    }

    private MechanismType type() {
        return known(World.MECHANISM_TYPES.stream(), World.NO_TYPE);
    }

    /** Asked of the type {@code other}, and mostly given. */
    private @Nullable String words(MechanismType type) {
        return maybe(type.equals(World.OTHER) ? 85 : 20, () -> oneOf(List.of("Mesa", "Comité")));
    }

    List<String> partners() {
        return in100(25) ? List.of("Liga Barrial") : List.of();
    }
}
