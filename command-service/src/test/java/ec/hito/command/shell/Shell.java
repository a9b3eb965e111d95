package ec.hito.command.shell;

import ec.hito.command.OfficialData;
import ec.hito.command.authority.Person;
import ec.hito.command.decision.Command;
import ec.hito.command.decision.Timing;
import ec.hito.command.dispatch.Commands;
import ec.hito.command.dispatch.Made;
import ec.hito.command.dispatch.Receipt;
import ec.hito.command.dispatch.Request;
import ec.hito.command.dispatch.RequestKey;
import ec.hito.command.initiative.AssignLeadSecretariat;
import ec.hito.command.initiative.NewArticulation;
import ec.hito.command.initiative.PlanMilestone;
import ec.hito.command.initiative.RecordProgress;
import ec.hito.command.initiative.RegisterInitiative;
import ec.hito.command.plan.AdoptPlan;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.Weight;
import ec.hito.model.stored.Role;
import ec.hito.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What one process of the command service has between its HTTP edge and the log. Several on one database are several processes. */
final class Shell implements AutoCloseable {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final Timing TIMING = new Timing(TODAY, TODAY);
    static final Made MADE = Made.of("made");
    private static final Person PERSON = new Person("someone", Set.of(Role.PLANNING), null);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Commands commands;

    Shell(TestDatabase database) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("spring.flyway.user", "hito_owner")));
        context.registerBean(DataSource.class, () -> database.dataSource("hito_command"));
        context.registerBean(JdbcConnectionDetails.class, () -> new Login(database.jdbcUrl()));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(ShellFeature.class);
        context.refresh();
        commands = context.getBean(Commands.class);
    }

    private record Login(String url) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return "hito_command";
        }

        @Override
        public @Nullable String getPassword() {
            return null;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    EventLog log() {
        return context.getBean(EventLog.class);
    }

    Receipt send(Command command) {
        return commands.send(command, PERSON, new Request(MADE, null, null));
    }

    Receipt sendAt(long version, Command command) {
        return commands.send(command, PERSON, new Request(MADE, null, version));
    }

    Receipt sendAt(long version, Command command, RequestKey key) {
        return commands.send(command, PERSON, new Request(MADE, key, version));
    }

    Receipt send(Command command, RequestKey key) {
        return commands.send(command, PERSON, new Request(MADE, key, null));
    }

    static AdoptPlan adoption() {
        return new AdoptPlan(OfficialData.plan(), TIMING);
    }

    static RegisterInitiative registration(InitiativeId id, long number) {
        return new RegisterInitiative(
                id,
                InitiativeCode.of(Year.of(2025), number),
                "Iniciativa " + number,
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

    static PlanMilestone milestone(InitiativeId initiative, MilestoneId id) {
        return new PlanMilestone(
                initiative,
                id,
                "Diseño",
                TODAY.plusYears(1),
                new Weight(BigDecimal.ONE),
                null,
                null,
                null,
                null,
                TIMING);
    }

    static RecordProgress progress(InitiativeId initiative, MilestoneId milestone, int percent) {
        return new RecordProgress(
                initiative,
                milestone,
                new ProgressId(UUID.randomUUID()),
                new Percent(BigDecimal.valueOf(percent)),
                null,
                List.of(),
                TIMING);
    }

    static AssignLeadSecretariat lead(InitiativeId initiative, String secretariat) {
        return new AssignLeadSecretariat(initiative, new SecretariatCode(secretariat), TIMING);
    }

    @Override
    public void close() {
        context.close();
    }
}
