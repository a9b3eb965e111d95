package ec.hito.command.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ec.hito.command.CommandServiceApplication;
import ec.hito.command.OfficialData;
import ec.hito.command.authority.Person;
import ec.hito.command.decision.Command;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.decision.Timing;
import ec.hito.command.dispatch.Commands;
import ec.hito.command.dispatch.Made;
import ec.hito.command.dispatch.Request;
import ec.hito.command.evidence.EvidenceLog;
import ec.hito.command.evidence.SampleFiles;
import ec.hito.command.evidence.Upload;
import ec.hito.command.evidence.Uploads;
import ec.hito.command.evidence.WithdrawEvidence;
import ec.hito.command.initiative.NewArticulation;
import ec.hito.command.initiative.RegisterInitiative;
import ec.hito.command.initiative.ReportSituation;
import ec.hito.command.plan.AdoptPlan;
import ec.hito.model.ArticulationId;
import ec.hito.model.FileType;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.ReportId;
import ec.hito.model.SituationKind;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.Role;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestPostgres;
import ec.hito.web.BusinessDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of files when nobody looks: on a real database, with the hours that pass handed in. */
@SpringBootTest(classes = CommandServiceApplication.class, properties = "hito.publication.enabled=false")
class UpkeepTest {
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();
    private static final Actor ACTOR = new Actor("someone", Role.PLANNING, null);
    private static final Person PLANNER = new Person("someone", Set.of(Role.PLANNING), null);
    private static final LocalDate TODAY = BusinessDay.today(Clock.systemUTC());
    private static final Timing TIMING = new Timing(TODAY, TODAY);
    private static final InitiativeId INITIATIVE = new InitiativeId(UUID.randomUUID());

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::jdbcUrl);
    }

    @TempDir
    private Path folder;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Upkeep upkeep;

    @Autowired
    private Commands commands;

    @Autowired
    private DataSource source;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private EvidenceLog log;

    private final byte[] bytes = SampleFiles.pdf(UUID.randomUUID().toString());

    @BeforeEach
    void anInitiativeStands(@Autowired Commands commands) {
        send(new AdoptPlan(OfficialData.plan(), new Timing(LocalDate.of(2024, 3, 31), TODAY)));
        try {
            send(registration());
        } catch (RejectedException standsAlready) {
            assertThat(standsAlready.rejection().code()).isEqualTo("already-registered");
        }
    }

    @Test
    void whatNoActCitesIsDeletedADayAfterItCameIn() throws IOException {
        var upload = handedIn();

        upkeep.run(upload.uploadedAt().plus(Duration.ofHours(23)));
        assertThat(uploads.find(upload.id())).isPresent();

        upkeep.run(upload.uploadedAt().plus(Duration.ofHours(25)));
        assertThat(uploads.find(upload.id())).isEmpty();
        assertThat(kept(upload)).isFalse();
    }

    @Test
    void whatAnActCitesStays() throws IOException {
        var upload = handedIn();
        cite(upload);

        upkeep.run(upload.uploadedAt().plus(Duration.ofDays(400)));

        assertThat(uploads.read(uploads.find(upload.id()).orElseThrow()).readAllBytes())
                .isEqualTo(bytes);
    }

    @Test
    void whatIsUnusedInOneUploadAndCitedInAnotherStays() throws IOException {
        var cited = handedIn();
        var unused = handedIn();
        cite(cited);

        upkeep.run(unused.uploadedAt().plus(Duration.ofHours(25)));

        assertThat(uploads.find(unused.id())).isEmpty();
        assertThat(uploads.read(cited).readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void anActThatIsJustBeingAskedForHasADayToBeRecorded() throws IOException {
        var upload = handedIn();
        twoDaysPass();

        assertThat(uploads.hold(upload.id())).isPresent();
        upkeep.run(Instant.now());

        assertThat(uploads.find(upload.id())).isPresent();
        cite(upload);
    }

    @Test
    void manyMayTidyUpAtOnceAndWhatIsHandedInMeanwhileStays() throws Exception {
        var old = new ArrayList<>(
                IntStream.range(0, 20).mapToObj(_ -> handedInAnew()).toList());
        old.add(handedIn());
        twoDaysPass();
        Callable<Upload> tidy = () -> {
            newUpkeep().run(Instant.now());
            return old.getFirst();
        };
        Callable<Upload> handIn = () -> {
            var upload = handedIn();
            cite(upload);
            return upload;
        };
        List<Upload> results;
        try (var threads = Executors.newFixedThreadPool(6)) {
            var futures = threads.invokeAll(List.of(tidy, handIn, tidy, handIn, tidy, tidy));
            results = List.of(futures.get(1).resultNow(), futures.get(3).resultNow());
            for (var future : futures) {
                future.get();
            }
        }
        assertThat(old)
                .allSatisfy(upload -> assertThat(uploads.find(upload.id())).isEmpty());
        assertThat(results)
                .allSatisfy(upload ->
                        assertThat(uploads.read(upload).readAllBytes()).isEqualTo(bytes));
    }

    @Test
    void bytesOfWhatWasWithdrawnByAProcessThatDiedAreDeletedByTheNext() throws IOException {
        var upload = handedIn();
        cite(upload);
        send(new WithdrawEvidence(upload.evidence(), "Datos personales", TODAY, TIMING));
        assertThat(kept(upload)).as("recorded, and the process died").isTrue();

        newUpkeep().run(Instant.now());

        assertThat(kept(upload)).isFalse();
        assertThatExceptionOfType(RejectedException.class).isThrownBy(this::handedIn);
    }

    @Test
    void anUploadThatDidNotComeToItsEndLeavesNothing() {
        var nothing = folder.resolve("nowhere");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> uploads.keep(nothing, FileType.PDF, null, ACTOR));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                    handedInAnew();
                    throw new IllegalStateException("killed before the commit");
                }));
        assertThat(jdbc().sql("select count(*) from evidence.content c where not exists"
                                + " (select from evidence.upload u where u.sha256 = c.sha256)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** For all that was handed in so far. */
    private void twoDaysPass() {
        jdbc().sql("update evidence.upload set named_at = named_at - interval '2 days'")
                .update();
    }

    private Upkeep newUpkeep() {
        var template = new TransactionTemplate(transactions);
        return new Upkeep(jdbc(), template, new StoredBytes(jdbc()), uploads, log);
    }

    private Upload handedInAnew() {
        try {
            var file = Files.write(
                    folder.resolve(UUID.randomUUID().toString()),
                    SampleFiles.pdf(UUID.randomUUID().toString()));
            return uploads.keep(file, FileType.PDF, "otra.pdf", ACTOR);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Upload handedIn() throws IOException {
        return uploads.keep(
                Files.write(folder.resolve(UUID.randomUUID().toString()), bytes), FileType.PDF, "acta.pdf", ACTOR);
    }

    private boolean kept(Upload upload) {
        return jdbc().sql("select exists (select from evidence.chunk where sha256 = :sha256)")
                .param("sha256", upload.evidence().sha256().value())
                .query(Boolean.class)
                .single();
    }

    private void cite(Upload upload) {
        send(new ReportSituation(
                INITIATIVE,
                new ReportId(UUID.randomUUID()),
                YearMonth.from(TODAY),
                SituationKind.NO_CHANGE,
                null,
                List.of(uploads.hold(upload.id()).orElseThrow().evidence()),
                TIMING));
    }

    private static RegisterInitiative registration() {
        return new RegisterInitiative(
                INITIATIVE,
                InitiativeCode.of(Year.of(TODAY.getYear()), 1),
                "Una iniciativa",
                null,
                null,
                null,
                List.of(new NewArticulation(
                        new ArticulationId(UUID.randomUUID()),
                        new ManagementObjectiveCode("2.3"),
                        List.of(),
                        "Dar prioridad a quien camina",
                        List.of())),
                true,
                TIMING);
    }

    private void send(Command command) {
        commands.send(command, PLANNER, new Request(Made.of("made"), null, null));
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(source);
    }
}
