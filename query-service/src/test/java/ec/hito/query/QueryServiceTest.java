package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.LogFollower;
import ec.hito.query.figures.FigureQueries;
import ec.hito.query.generation.Generations;
import ec.hito.query.initiative.InitiativeList;
import ec.hito.query.parking.Parking;
import ec.hito.query.projection.AppliedPosition;
import ec.hito.query.projection.StatusProjections;
import ec.hito.query.total.Levels;
import ec.hito.query.total.RunningTotals;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestIssuer;
import ec.hito.testing.TestPostgres;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a real PostgreSQL, with an empty read model before each test, on Monday 2026-06-15 in Quito. */
@SpringBootTest(classes = QueryServiceApplication.class)
@AutoConfigureMockMvc
@Import(QueryServiceTest.FixedClock.class)
abstract class QueryServiceTest {
    @Configuration(proxyBeanMethods = false)
    static class FixedClock {
        @Bean
        Clock clock() {
            return CLOCK;
        }

        /** So small that short histories have blocks of several levels. */
        @Bean
        @Primary
        Levels smallLevels() {
            return new Levels(4, 2);
        }
    }

    /** 23:30 of the day in Quito, when it is the next day already in UTC. */
    private static final Instant NOW = Instant.parse("2026-06-16T04:30:00Z");

    protected static final SettableClock CLOCK = new SettableClock(NOW);

    /** One for all tests that share the application; each begins with an empty read model. */
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();

    private static final DataSource LOG = log();

    /** The read model, of which there is only the first generation here. */
    private static final DataSource TABLES =
            new DriverManagerDataSource(DATABASE.jdbcUrl() + "?currentSchema=read_model_1", "hito_query", "");

    /** Where no trigger keeps anybody from changing what was appended. */
    private static DataSource log() {
        var source = new DriverManagerDataSource(DATABASE.jdbcUrl(), "postgres", "");
        var properties = new Properties();
        properties.setProperty("options", "-c session_replication_role=replica");
        source.setConnectionProperties(properties);
        try {
            return new SingleConnectionDataSource(source.getConnection(), true);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The header of somebody who operates the system. */
    static final String OPERATOR = "Bearer "
            + TestIssuer.shared().tokenFor("s-operator").roles("operator").signed();

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("HITO_POSTGRES_URL", DATABASE::jdbcUrl);
        properties.add("HITO_ISSUER", TestIssuer.shared()::uri);
    }

    @Autowired
    protected MockMvcTester http;

    /** Beside the service's own connections and transactions. */
    protected final JdbcClient jdbc = JdbcClient.create(TABLES);

    @Autowired
    private JsonMapper json;

    @Autowired
    private StatusProjections projections;

    @Autowired
    private Parking parking;

    @Autowired
    private Generations generations;

    @Autowired
    private AppliedPosition applied;

    @Autowired
    private PlatformTransactionManager transactions;

    protected EventFeed feed;

    /** With nothing recorded, and nobody but the feed to apply what will be. */
    @BeforeEach
    void startEmpty(@Autowired LogFollower follower) {
        follower.pause();
        CLOCK.set(NOW);
        startAnew();
    }

    protected final void startAnew() {
        feed = started(UUID.randomUUID());
    }

    /** For the log that there was, from its beginning. */
    protected final void startAgain() {
        feed = started(feed.epoch());
    }

    private EventFeed started(UUID epoch) {
        var transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(_ -> {
            generations.enterToWrite();
            projections.clear();
        });
        return new EventFeed(epoch, generations, parking, projections, applied, transaction, LOG);
    }

    /** Whatever a test lets happen, its figures are those that a fold of the events comes to. */
    @AfterEach
    void figuresAndListsAreThoseOfTheFoldedEvents(
            @Autowired FigureQueries queries, @Autowired RunningTotals totals, @Autowired InitiativeList initiatives) {
        if (followsTheRules()) {
            var folded = new Folded(feed.log(), TODAY);
            new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                generations.enterToWrite();
                assertSame(folded.figures(totals), folded.figures());
                assertSame(Groupings.of(queries, TODAY), Groupings.of(folded.then()));
                var position = feed.log().size();
                assertSame(Lists.of(initiatives, TODAY, position, true), Lists.of(initiatives, TODAY, position, false));
            });
        }
    }

    /** To as many places as are shown. */
    protected void assertSame(Object shown, Object folded) {
        assertThat(json.<JsonNode>valueToTree(shown)).isEqualTo(json.<JsonNode>valueToTree(folded));
    }

    /** Whether what happens could be recorded by command-service. */
    protected boolean followsTheRules() {
        return true;
    }

    /** As whoever owns everything. */
    protected static void execute(String sql) {
        new JdbcTemplate(LOG).execute(sql);
    }

    /** The body of a successful answer. */
    protected JsonNode read(String uri) {
        var answer = http.get().uri(uri).exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    /** The body of a refusal. */
    protected JsonNode refused(String uri, HttpStatus status) {
        var answer = http.get().uri(uri).exchange();
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    protected AbstractStringAssert<?> page(String uri) {
        return assertThat(html(uri));
    }

    /** A page that is there. */
    protected String html(String uri) {
        return html(UriComponentsBuilder.fromUriString(uri).encode().build().toUri());
    }

    protected String html(URI uri) {
        var answer = http.get().uri(uri).exchange();
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/html");
        return text(answer);
    }

    /** A page that says what is wrong with what it was asked for. */
    protected AbstractStringAssert<?> pageThatRefuses(String uri, HttpStatus status) {
        var answer = http.get().uri(uri).exchange();
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith("text/html");
        return assertThat(text(answer));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    protected static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
