package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.claims.ClaimRejection;
import ec.hito.command.decision.Fault;
import ec.hito.command.decision.RecordingRejection;
import ec.hito.command.decision.Rejection;
import ec.hito.command.decision.TimingRejection;
import ec.hito.command.evidence.EvidenceRejection;
import ec.hito.command.imports.ImportRejection;
import ec.hito.command.imports.table.UnreadableFile;
import ec.hito.command.imports.undo.Act;
import ec.hito.command.imports.undo.UndoRejection;
import ec.hito.command.initiative.AlignmentRule;
import ec.hito.command.initiative.BrokenRule;
import ec.hito.command.initiative.Clash;
import ec.hito.command.initiative.LifeRejection;
import ec.hito.command.initiative.MechanismRule;
import ec.hito.command.initiative.MilestoneRule;
import ec.hito.command.initiative.MilestoneStanding;
import ec.hito.command.initiative.PeriodRejection;
import ec.hito.command.initiative.ReportRule;
import ec.hito.command.initiative.UnknownPart;
import ec.hito.command.plan.PlanRejection;
import ec.hito.command.secretariat.SecretariatRejection;
import ec.hito.model.ActorId;
import ec.hito.model.ArticulationId;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.PlanId;
import ec.hito.model.ProgressId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.UploadId;
import ec.hito.model.stored.EventType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemWordsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final UUID ID = new UUID(0, 1);
    private static final InitiativeCode CODE = new InitiativeCode("INI-2024-0001");
    private static final Act ACT = new Act(CODE, "initiative.started", DAY, 7);
    private static final List<Fault> FAULTS = List.of(Fault.at("name", "duplicate", "x"));

    private static final List<Class<? extends Rejection>> SEALED = List.of(
            TimingRejection.class,
            PlanRejection.class,
            SecretariatRejection.class,
            UnknownPart.class,
            Clash.class,
            LifeRejection.class,
            PeriodRejection.class,
            BrokenRule.class,
            AlignmentRule.class,
            MechanismRule.class,
            MilestoneStanding.class,
            MilestoneRule.class,
            ReportRule.class,
            ClaimRejection.class,
            UnreadableFile.class,
            ImportRejection.class,
            UndoRejection.class,
            RecordingRejection.class,
            EvidenceRejection.class);

    static Stream<Rejection> rejections() {
        return Stream.of(
                new TimingRejection.FutureDay(DAY, DAY),
                new TimingRejection.DayTooEarly(DAY, DAY),
                new PlanRejection.AlreadyAdopted(new PlanId("pmdot")),
                new PlanRejection.Inconsistent(FAULTS),
                new PlanRejection.NotInForce(new PlanId("pmdot")),
                new PlanRejection.NoneAdopted(),
                new PlanRejection.StillInUse(FAULTS),
                new PlanRejection.ThresholdsReversed(40, 30),
                new SecretariatRejection.Duplicate(new SecretariatCode("salud"), "Salud"),
                new SecretariatRejection.UnknownManagementObjective(FAULTS),
                new SecretariatRejection.Unknown(new SecretariatCode("salud")),
                new SecretariatRejection.AlreadyMerged(
                        new SecretariatCode("salud"), new SecretariatCode("social"), DAY),
                new SecretariatRejection.MergedIntoItself(new SecretariatCode("salud")),
                new SecretariatRejection.UnknownSuccessor(new SecretariatCode("salud")),
                new SecretariatRejection.SuccessorMerged(new SecretariatCode("salud"), new SecretariatCode("social")),
                new UnknownPart.UnknownInitiative(new InitiativeId(ID)),
                new UnknownPart.UnknownParticipant(new SecretariatCode("salud")),
                new UnknownPart.UnknownActor(new ActorId(ID)),
                new UnknownPart.UnknownAlignment(new ManagementObjectiveCode("2.3")),
                new UnknownPart.UnknownArticulation(new ArticulationId(ID)),
                new UnknownPart.UnknownMechanism(new MechanismId(ID)),
                new UnknownPart.UnknownMilestone(new MilestoneId(ID)),
                new Clash.AlreadyRegistered(CODE),
                new LifeRejection.InitiativeOver(DAY),
                new LifeRejection.InitiativeSuspended(DAY),
                new LifeRejection.AlreadyStarted(DAY),
                new LifeRejection.NotSuspended(),
                new LifeRejection.NotStarted(DAY),
                new LifeRejection.WorkedLater(DAY, DAY),
                new LifeRejection.AlreadyEndorsed(),
                new LifeRejection.AlreadyDeclined(),
                new PeriodRejection.PlannedPeriodReversed(DAY, DAY),
                new PeriodRejection.PlannedDayOutOfRange("plannedTo", DAY),
                new Clash.MilestoneAlreadyPlanned(new MilestoneId(ID)),
                new Clash.AlreadyAchieved(new MilestoneId(ID)),
                new MilestoneStanding.MilestoneCancelled(new MilestoneId(ID)),
                new MilestoneStanding.NotAchieved(new MilestoneId(ID)),
                new MilestoneStanding.AlreadyVerified(new MilestoneId(ID)),
                new MilestoneRule.DocumentRequired(DAY, FAULTS),
                new MilestoneRule.UnknownProgress(new ProgressId(ID)),
                new MilestoneRule.AchievementStands(DAY),
                new MilestoneRule.NotTheDayOfTheRecord(DAY, DAY),
                new MilestoneRule.ReturnedWhole(),
                new ReportRule.PeriodOutOfRange(YearMonth.from(DAY), YearMonth.from(DAY), YearMonth.from(DAY)),
                new ReportRule.ReportTextRequired(),
                new BrokenRule.UnknownReference(FAULTS),
                new BrokenRule.DescriptionRequired(FAULTS),
                new TimingRejection.EffectiveBeforeSubject(DAY, DAY),
                new BrokenRule.ProgressWouldFall("percent", Percent.ZERO, DAY, Percent.HUNDRED),
                new BrokenRule.EvidenceRequired(),
                new BrokenRule.DueDayOutOfRange(DAY),
                new BrokenRule.MechanismOfAnotherArticulation(new MechanismId(ID), new ArticulationId(ID)),
                new AlignmentRule.ObjectiveArticulated(new ManagementObjectiveCode("2.3"), 2),
                new AlignmentRule.LastArticulation(new ArticulationId(ID), DAY),
                new AlignmentRule.ArticulationHasMilestones(new ArticulationId(ID), 2),
                new MechanismRule.AlreadySigned(new MechanismId(ID), DAY),
                new MechanismRule.NotSigned(new MechanismId(ID)),
                new MechanismRule.AlreadyTerminated(new MechanismId(ID), DAY),
                new MechanismRule.NoLongerUsed(new MechanismId(ID), DAY),
                new MechanismRule.SignedStays(new MechanismId(ID), DAY),
                new MechanismRule.TermDayOutOfRange("validTo", DAY),
                new MechanismRule.TermEndsBeforeItBegins(DAY, DAY),
                new RecordingRejection.ConcurrentChange(),
                new RecordingRejection.KeyReused(),
                new RecordingRejection.UnreadableStream(new EventType("initiative.forgotten", 7)),
                new RecordingRejection.StaleVersion(3, 5, List.of()),
                new RecordingRejection.Overloaded(),
                new RecordingRejection.OutcomeUnknown(),
                new RecordingRejection.NoRoom(),
                new ClaimRejection.PlanAdoptedMeanwhile(),
                new ClaimRejection.DuplicateInitiative(CODE),
                new ClaimRejection.DuplicateActor(),
                new ClaimRejection.DuplicateTerritory(),
                new ClaimRejection.CodeTaken("INI-2024-0001"),
                new ClaimRejection.ImportedMeanwhile("12.3"),
                new UnreadableFile.NotUtf8(),
                new UnreadableFile.Empty(),
                new UnreadableFile.MalformedCsv(),
                new UnreadableFile.WrongHeaders(List.of(Fault.at("entry", "missing-column"))),
                new UnreadableFile.MalformedWorkbook(),
                new UnreadableFile.TooLarge(100_000),
                new LifeRejection.RegistrationRevoked(CODE),
                new UndoRejection.UnknownImport(new ImportId(ID)),
                new UndoRejection.LaterActsStand(1, List.of(ACT)),
                new UndoRejection.NotUndoable(List.of(ACT)),
                new ImportRejection.NoPlan(),
                new ImportRejection.RowsRejected(List.of()),
                new EvidenceRejection.UnknownUpload(new UploadId(ID)),
                new EvidenceRejection.NotCited(new UploadId(ID)),
                new EvidenceRejection.AlreadyReleased(DAY),
                new EvidenceRejection.Withdrawn(DAY, "Datos personales"));
    }

    @Test
    void noRejectionIsLeftOutHere() {
        var all = SEALED.stream().flatMap(type -> Arrays.stream(type.getPermittedSubclasses()));
        assertThat(rejections().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(all.toList());
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void everyRejectionHasWordsThatNameItsValues(Rejection rejection) {
        for (var language : List.of(Locale.ROOT, Locale.of("es"))) {
            assertThat(words(rejection.code() + ".title", language)).isNotBlank();
            var detail = words(rejection.code() + ".detail", language);
            assertThat(detail).doesNotContain("{" + rejection.arguments().size() + "}");
        }
    }

    /** The service's own, or what the edge says of its own failures too. */
    private static String words(String key, Locale language) {
        return Stream.of("ec.hito.command.problems", "ec.hito.web.problems")
                .map(bundle -> ResourceBundle.getBundle(bundle, language))
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow()
                .getString(key);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(spanish().keySet()).isEqualTo(english().keySet());
    }

    private static ResourceBundle spanish() {
        return ResourceBundle.getBundle("ec.hito.command.problems", Locale.of("es"));
    }

    private static ResourceBundle english() {
        return ResourceBundle.getBundle("ec.hito.command.problems", Locale.ROOT);
    }
}
