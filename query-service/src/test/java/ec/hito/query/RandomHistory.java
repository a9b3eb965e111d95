package ec.hito.query;

import ec.hito.model.ActorId;
import ec.hito.model.ActorNature;
import ec.hito.model.ActorType;
import ec.hito.model.ArticulationId;
import ec.hito.model.Evidence;
import ec.hito.model.FileType;
import ec.hito.model.HealthRule;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.InitiativeType;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.PlanId;
import ec.hito.model.PolicyId;
import ec.hito.model.ProgressId;
import ec.hito.model.ReportId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.Sha256;
import ec.hito.model.SituationKind;
import ec.hito.model.TerritoryId;
import ec.hito.model.TerritoryKind;
import ec.hito.model.UploadId;
import ec.hito.model.Weight;
import ec.hito.model.stored.ActorInvolved;
import ec.hito.model.stored.ActorRegistered;
import ec.hito.model.stored.ActorReleased;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ArticulationWithdrawn;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.EvidenceReleased;
import ec.hito.model.stored.EvidenceWithdrawn;
import ec.hito.model.stored.ExecutingAgencyNamed;
import ec.hito.model.stored.HealthRuleAdopted;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.ImportedFrom;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeCancelled;
import ec.hito.model.stored.InitiativeCompleted;
import ec.hito.model.stored.InitiativeDeclined;
import ec.hito.model.stored.InitiativeDescribed;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.InitiativeResumed;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.InitiativeSuspended;
import ec.hito.model.stored.InitiativeUnaligned;
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.LeadSecretariatReleased;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.MechanismAmended;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismCorrected;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MechanismNegotiated;
import ec.hito.model.stored.MechanismSigned;
import ec.hito.model.stored.MechanismTerminated;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.MilestoneReturned;
import ec.hito.model.stored.MilestoneRevoked;
import ec.hito.model.stored.MilestoneReweighted;
import ec.hito.model.stored.MilestoneVerified;
import ec.hito.model.stored.NamedInText;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.PromotingAgencyNamed;
import ec.hito.model.stored.RegistrationRevoked;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.SecretariatRenamed;
import ec.hito.model.stored.SecretariatsMerged;
import ec.hito.model.stored.SituationReported;
import ec.hito.model.stored.TerritoryAssigned;
import ec.hito.model.stored.TerritoryRegistered;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes up what happens to a few initiatives, always the same for a seed: many acts on the same things, on days in any order. */
final class RandomHistory {
    private final Random random;
    private final List<DomainEvent> events = new ArrayList<>();
    private final List<Made> initiatives = new ArrayList<>();
    private int registered;

    /** What an initiative has that a later event may refer to. */
    private record Made(
            InitiativeId id,
            List<ArticulationId> articulations,
            List<MechanismId> used,
            List<MechanismId> signed,
            List<MilestoneId> open,
            List<MilestoneId> achieved,
            List<Recorded> progress) {
        Made(InitiativeId id) {
            this(
                    id,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    /** A record of progress that a later event may correct. */
    private record Recorded(MilestoneId milestone, ProgressId id, LocalDate day) {}

    private RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    static List<DomainEvent> of(long seed, int length) {
        var history = new RandomHistory(seed);
        history.events.add(RealPlan.adopted());
        while (history.events.size() < length) {
            history.happen();
        }
        return history.events;
    }

    private void happen() {
        if (initiatives.isEmpty() || oneIn(30)) {
            register();
        } else if (oneIn(60)) {
            events.add(oneIn(2) ? secretariat() : applied());
        } else if (oneIn(60)) {
            events.add(beside());
        } else if (oneIn(20)) {
            events.add(looked(upload()));
        } else {
            actOn(initiatives.get(random.nextInt(initiatives.size())));
        }
    }

    private InitiativeEvent placed(InitiativeId id) {
        var actor = new ActorId(new UUID(7, random.nextInt(3)));
        return switch (random.nextInt(3)) {
            case 0 -> new ActorInvolved(id, actor, day());
            case 1 -> new ActorReleased(id, actor, day());
            default -> new TerritoryAssigned(id, List.of(new TerritoryId(new UUID(8, random.nextInt(3)))), day());
        };
    }

    /** What happens beside initiatives and is told of them. */
    private DomainEvent beside() {
        var secretariat = new SecretariatCode("s-" + random.nextInt(4));
        return switch (random.nextInt(6)) {
            case 0 -> new SecretariatRenamed(secretariat, text(), maybe(this::text), day());
            case 1 -> new SecretariatsMerged(secretariat, new SecretariatCode("s-" + random.nextInt(4)), text(), day());
            case 2 ->
                new HealthRuleAdopted(
                        RealPlan.plan().id(),
                        new HealthRule(20 + random.nextInt(20), random.nextInt(20), random.nextInt(100)),
                        day());
            case 3 ->
                new ActorRegistered(
                        new ActorId(id()), text(), ActorType.CLUBS, ActorNature.OTHER, maybe(this::text), day());
            case 4 -> new TerritoryRegistered(new TerritoryId(id()), text(), TerritoryKind.ZONE, oneIn(2), day());
            default -> new PlanReformed(RealPlan.plan().id(), RealPlan.plan(), text(), day());
        };
    }

    private void register() {
        var made = new Made(new InitiativeId(id()));
        initiatives.add(made);
        registered++;
        events.add(new InitiativeRegistered(
                made.id,
                InitiativeCode.of(Year.of(2026), registered),
                text(),
                maybe(() -> InitiativeType.values()[random.nextInt(InitiativeType.values().length)]),
                maybe(this::text),
                maybe(() -> new ImportedFrom(new ImportId(id()), new PlanId("pmdot"), "key-" + initiatives.size())),
                day()));
        if (oneIn(2)) {
            events.add(new InitiativeEndorsed(made.id, day()));
        }
    }

    private void actOn(Made made) {
        switch (random.nextInt(20)) {
            case 0 ->
                events.add(
                        oneIn(4)
                                ? new InitiativeUnaligned(made.id, objective(), text(), day())
                                : new InitiativeAligned(made.id, objective(), policies(), day()));
            case 1 ->
                events.add(new LeadSecretariatAssigned(made.id, new SecretariatCode("s-" + random.nextInt(4)), day()));
            case 2 -> events.add(new InitiativeStarted(made.id, day()));
            case 3 -> articulate(made);
            case 4 -> reword(made);
            case 5 -> attachOrDetach(made);
            case 6 -> plan(made);
            case 7 -> achieve(made);
            case 8 -> goOn(made);
            case 9 -> settle(made);
            case 10 -> setAnew(made);
            case 11 -> correct(made);
            case 12 -> report(made);
            case 13 -> events.add(turn(made.id));
            case 14 -> events.add(described(made.id));
            case 15 -> events.add(oneIn(2) ? involved(made.id) : placed(made.id));
            case 16 ->
                events.add(new LeadSecretariatReleased(made.id, new SecretariatCode("s-" + random.nextInt(4)), day()));
            case 17 -> revoke(made);
            default -> progress(made);
        }
    }

    /** As the undoing of an import does: what is revoked is never heard of again. */
    private void revoke(Made made) {
        var worked = made.progress.stream().map(Recorded::milestone).toList();
        var untouched = made.open.stream()
                .filter(milestone -> !worked.contains(milestone))
                .toList();
        if (!untouched.isEmpty()) {
            var milestone = any(untouched);
            made.open.remove(milestone);
            events.add(new MilestoneRevoked(made.id, milestone, new ImportId(id()), day()));
        } else if (oneIn(3)) {
            initiatives.remove(made);
            events.add(new RegistrationRevoked(made.id, new ImportId(id()), day()));
        }
    }

    private InitiativeEvent turn(InitiativeId id) {
        return switch (random.nextInt(5)) {
            case 0 -> new InitiativeSuspended(id, text(), day());
            case 1 -> new InitiativeResumed(id, day());
            case 2 -> new InitiativeCompleted(id, day());
            case 3 -> new InitiativeCancelled(id, text(), day());
            default -> new InitiativeDeclined(id, text(), day());
        };
    }

    private InitiativeDescribed described(InitiativeId id) {
        return new InitiativeDescribed(
                id,
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(this::day),
                maybe(this::day),
                IntStream.range(0, random.nextInt(3)).mapToObj(_ -> text()).toList(),
                IntStream.range(0, random.nextInt(3)).mapToObj(_ -> text()).toList(),
                day());
    }

    private InitiativeEvent involved(InitiativeId id) {
        var secretariat = new SecretariatCode("s-" + random.nextInt(4));
        return switch (random.nextInt(4)) {
            case 0 -> new SecretariatJoined(id, secretariat, day());
            case 1 -> new SecretariatLeft(id, secretariat, day());
            case 2 -> new ExecutingAgencyNamed(id, maybe(() -> secretariat), text(), day());
            default -> new PromotingAgencyNamed(id, secretariat, maybe(this::text), day());
        };
    }

    private void articulate(Made made) {
        var id = new ArticulationId(id());
        made.articulations.add(id);
        events.add(new ArticulationAdded(made.id, id, objective(), text(), maybe(() -> entry(id)), day()));
    }

    private void reword(Made made) {
        if (made.articulations.size() > 1 && oneIn(6)) {
            var id = made.articulations.remove(random.nextInt(made.articulations.size()));
            events.add(
                    oneIn(3)
                            ? new ArticulationRevoked(made.id, id, 1, 1, new ImportId(id()), day())
                            : new ArticulationWithdrawn(made.id, id, text(), day()));
        } else if (!made.articulations.isEmpty()) {
            var id = any(made.articulations);
            events.add(new ArticulationReworded(made.id, id, text(), maybe(() -> entry(id)), "Corrección", day()));
        }
    }

    private void attachOrDetach(Made made) {
        if (!made.used.isEmpty() && oneIn(2)) {
            var id = made.used.remove(random.nextInt(made.used.size()));
            events.add(new MechanismDetached(made.id, id, "Ya no se usa", day()));
        } else if (!made.articulations.isEmpty()) {
            var id = new MechanismId(id());
            made.used.add(id);
            events.add(new MechanismAttached(
                    made.id,
                    any(made.articulations),
                    id,
                    new MechanismType("accord"),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(this::text),
                    texts(),
                    maybe(() -> random.nextInt(3)),
                    null,
                    day()));
        }
    }

    private void goOn(Made made) {
        if (!made.signed.isEmpty() && oneIn(2)) {
            amendOrTerminate(made);
        } else if (!made.used.isEmpty()) {
            var id = any(made.used);
            switch (random.nextInt(4)) {
                case 0 -> sign(made, id);
                case 1 -> events.add(corrected(made, id));
                default -> events.add(new MechanismNegotiated(made.id, id, day()));
            }
        }
    }

    private void sign(Made made, MechanismId id) {
        made.used.remove(id);
        made.signed.add(id);
        events.add(new MechanismSigned(made.id, id, text(), day(), day(), maybe(this::day), texts(), day()));
    }

    private void amendOrTerminate(Made made) {
        if (oneIn(4)) {
            var id = made.signed.remove(random.nextInt(made.signed.size()));
            events.add(new MechanismTerminated(made.id, id, "Mutuo acuerdo", day()));
        } else {
            var end = maybe(this::day);
            events.add(new MechanismAmended(made.id, any(made.signed), maybe(this::text), text(), end, texts(), day()));
        }
    }

    private MechanismCorrected corrected(Made made, MechanismId id) {
        var type = new MechanismType(oneIn(2) ? "accord" : "contract");
        return new MechanismCorrected(
                made.id, id, type, maybe(this::text), maybe(this::text), texts(), "Corrección", day());
    }

    private void plan(Made made) {
        var id = new MilestoneId(id());
        made.open.add(id);
        events.add(new MilestonePlanned(
                made.id,
                id,
                text(),
                day(),
                weight(),
                maybe(this::text),
                made.articulations.isEmpty() ? null : any(made.articulations),
                made.used.isEmpty() ? null : any(made.used),
                maybe(this::text),
                day()));
    }

    private void progress(Made made) {
        if (!made.open.isEmpty()) {
            var record = new Recorded(any(made.open), new ProgressId(id()), day());
            made.progress.add(record);
            events.add(new ProgressRecorded(
                    made.id, record.milestone, record.id, percent(), null, evidence(), record.day));
        }
    }

    private void achieve(Made made) {
        if (!made.open.isEmpty()) {
            var id = made.open.remove(random.nextInt(made.open.size()));
            made.achieved.add(id);
            events.add(new MilestoneAchieved(made.id, id, new ProgressId(id()), null, evidence(), day()));
        }
    }

    private void settle(Made made) {
        if (!made.achieved.isEmpty()) {
            var id = made.achieved.remove(random.nextInt(made.achieved.size()));
            if (oneIn(2)) {
                events.add(new MilestoneVerified(made.id, id, day()));
            } else {
                var record = new Recorded(id, new ProgressId(id()), day());
                made.progress.add(record);
                made.open.add(id);
                events.add(new MilestoneReturned(made.id, id, record.id, percent(), text(), record.day));
            }
        }
    }

    private void setAnew(Made made) {
        if (!made.open.isEmpty()) {
            var id = any(made.open);
            if (oneIn(10)) {
                made.open.remove(id);
                made.progress.removeIf(record -> record.milestone.equals(id));
                events.add(new MilestoneCancelled(made.id, id, text(), maybe(this::text), day()));
            } else if (oneIn(2)) {
                events.add(new MilestoneRescheduled(
                        made.id, id, day(), text(), maybe(this::text), maybe(this::text), day()));
            } else {
                events.add(new MilestoneReweighted(made.id, id, weight(), text(), maybe(this::text), day()));
            }
        }
    }

    private void correct(Made made) {
        if (!made.progress.isEmpty()) {
            var record = any(made.progress);
            events.add(new ProgressCorrected(made.id, record.milestone, record.id, percent(), text(), record.day));
        }
    }

    private void report(Made made) {
        var kind = SituationKind.values()[random.nextInt(SituationKind.values().length)];
        events.add(new SituationReported(
                made.id, new ReportId(id()), YearMonth.from(day()), kind, maybe(this::text), evidence(), day()));
    }

    private List<Evidence> evidence() {
        return IntStream.range(0, random.nextInt(3))
                .<Evidence>mapToObj(_ -> oneIn(2) ? new Evidence.Link(URI.create("https://example.org")) : upload())
                .toList();
    }

    /** One of a few, so that several acts cite the same. */
    private Evidence.Upload upload() {
        var number = random.nextInt(5);
        return new Evidence.Upload(
                new UploadId(new UUID(7, number)), new Sha256("%064x".formatted(number)), FileType.PDF, 1 + number);
    }

    private EvidenceEvent looked(Evidence.Upload upload) {
        return oneIn(3)
                ? new EvidenceWithdrawn(upload.sha256(), upload.uploadId(), text(), day())
                : new EvidenceReleased(upload.sha256(), upload.uploadId(), upload.mediaType(), upload.size(), day());
    }

    private Percent percent() {
        return new Percent(BigDecimal.valueOf(random.nextInt(10_001), 2));
    }

    private Weight weight() {
        return new Weight(BigDecimal.valueOf(1 + random.nextInt(100_000), 2));
    }

    private SecretariatRegistered secretariat() {
        var objectives = IntStream.range(0, random.nextInt(3)).mapToObj(n -> new ManagementObjectiveCode("1." + n));
        return new SecretariatRegistered(new SecretariatCode("s-" + id()), text(), objectives.toList(), day());
    }

    private ImportApplied applied() {
        var hash = "%064x".formatted(random.nextInt(1_000_000));
        return new ImportApplied(new ImportId(id()), "matrix", new PlanId("pmdot"), hash, 3, 2, 1, day());
    }

    /** An entry is of one initiative under one objective. */
    private MatrixEntry entry(ArticulationId articulation) {
        var named = new NamedInText(maybe(this::text), maybe(this::text), maybe(this::text), null, maybe(this::text));
        return new MatrixEntry(
                1 + Math.floorMod(articulation.hashCode(), 1_000_000),
                1 + random.nextInt(7),
                text(),
                maybe(this::text),
                maybe(() -> named),
                maybe(this::text),
                maybe(this::text));
    }

    private List<PolicyId> policies() {
        return random.ints(random.nextInt(4), 0, 6)
                .distinct()
                .mapToObj(n -> new PolicyId("P0" + n))
                .toList();
    }

    private ManagementObjectiveCode objective() {
        return new ManagementObjectiveCode("1." + (1 + random.nextInt(3)));
    }

    /** Few days, so that many acts share one. */
    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(12));
    }

    private String text() {
        var odd = List.of("", "\"citado\"", "con, coma", "una \\ barra", "{llaves}", "ñandú", "NULL", " ");
        return "Texto " + random.nextInt(1000) + " " + any(odd);
    }

    private List<String> texts() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(_ -> text()).toList();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> thing) {
        return oneIn(2) ? thing.get() : null;
    }
}
