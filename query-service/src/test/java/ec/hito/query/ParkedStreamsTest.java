package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.StreamId;
import ec.hito.query.generation.Generations;
import ec.hito.query.parking.CatalogueFailed;
import ec.hito.query.total.RunningTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event that the read model cannot take, among others. */
class ParkedStreamsTest extends QueryServiceTest {
    private static final String LETTERS = "/api/v1/operations/dead-letters";

    /** In a title PostgreSQL takes no such sign. */
    private static final String UNTAKEN = "Diseño\u0000";

    enum Poison {
        /** For a table. */
        UNTAKEN_BY_A_TABLE {
            @Override
            InitiativeStory in(InitiativeStory story) {
                return story.milestone(7, UNTAKEN, day("2026-12-01"), null);
            }
        },
        /** For what is folded from the whole stream; no table has it. */
        UNTAKEN_BY_A_FOLD {
            @Override
            InitiativeStory in(InitiativeStory story) {
                return story.unidentifiedReport(day("2026-02-01"));
            }
        };

        abstract InitiativeStory in(InitiativeStory story);
    }

    @Autowired
    private RunningTotals totals;

    @Autowired
    private Generations generations;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void aPlanIsInForce() {
        feed.happened(RealPlan.adopted());
    }

    /** Something is left out on purpose. */
    @Override
    protected boolean followsTheRules() {
        return false;
    }

    @ParameterizedTest
    @EnumSource
    void parksOnlyItsStreamOutOfABatchThatFails(Poison poison) {
        var parked = poison.in(story(2)).milestone(9, day("2026-12-24"), 1);
        feed.happened(batch(story(1), parked, story(3), story(4)));

        var at = letters().get(0);
        assertThat(letters()).hasSize(1);
        assertThat(at.get("id").asString()).isEqualTo(stream(parked).value());
        assertThat(at.get("sequence").asInt()).isEqualTo(4);
        assertThat(at.get("events").asInt()).isEqualTo(2);
        assertThat(at.get("failure").asString()).isNotBlank();
        assertThat(position()).isEqualTo(feed.position());
        assertFiguresOf(recorded -> recorded.position() < parkedFrom() || !isOf(parked, recorded));

        feed.happened(story(5).progress(1, 40, day("2026-02-01")).events());
        feed.happened(parked.progress(1, 40, day("2026-02-01")).events().getLast());

        assertThat(letters().get(0).get("events").asInt()).isEqualTo(3);
        assertFiguresOf(recorded -> recorded.position() < parkedFrom() || !isOf(parked, recorded));
        assertThat(operations().get("parkedStreams").asInt()).isOne();
    }

    @Test
    void parksEachStreamThatHasOne() {
        var first = Poison.UNTAKEN_BY_A_TABLE.in(story(1));
        var second = Poison.UNTAKEN_BY_A_FOLD.in(story(2));
        feed.happened(batch(first, second, story(3), Poison.UNTAKEN_BY_A_TABLE.in(story(4))));

        assertThat(letters()).hasSize(3);
        assertThat(read("/api/v1/initiatives").get("total").asInt()).isEqualTo(4);
    }

    @Test
    void doesNotParkWhatIsNotDueToAnEvent() {
        execute("revoke insert on read_model_1.milestone from hito_query");
        try {
            assertThatExceptionOfType(BadSqlGrammarException.class).isThrownBy(() -> feed.happened(story(1).events()));
        } finally {
            execute("grant insert on read_model_1.milestone to hito_query");
        }
        assertThat(letters()).isEmpty();
        assertThat(position()).isOne();
    }

    @Test
    void stopsAtOneOfThePlanOrACatalogueSinceAllMayReferToIt() {
        var secretariat =
                new SecretariatRegistered(new SecretariatCode("salud"), UNTAKEN, List.of(), day("2026-01-01"));
        assertThatExceptionOfType(CatalogueFailed.class)
                .isThrownBy(() -> feed.happened(secretariat))
                .withMessageContaining("secretariat.registered of secretariat-salud at position 2");
        var reform = new PlanReformed(RealPlan.plan().id(), RealPlan.plan(), UNTAKEN, day("2026-01-01"));
        assertThatExceptionOfType(CatalogueFailed.class).isThrownBy(() -> feed.happened(reform));
        assertThat(position()).isOne();
        assertThat(letters()).isEmpty();
    }

    @Nested
    class Answers {
        private final InitiativeStory parked = Poison.UNTAKEN_BY_A_TABLE.in(story(2));

        @BeforeEach
        void oneIsParked() {
            feed.happened(batch(story(1), parked));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "management-objectives?",
                    "management-objectives/1.1?",
                    "management-objectives/1.1/explanation?",
                    "initiatives?",
                    "secretariats?",
                    "mechanisms?",
                    "policies?",
                    "initiatives/INI-2026-0002?",
                    "initiatives/INI-2026-0002/history?",
                    "initiatives/INI-2026-0002/explanation?",
                    "exports/status.json?"
                })
        void sayThatSomethingIsMissingFromThatPositionOn(String uri) {
            var before = parkedFrom() - 1;
            assertThat(incomplete(uri)).isTrue();
            assertThat(incomplete(uri + "asOf=2026-03-01&atPosition=" + parkedFrom()))
                    .isTrue();
            assertThat(incomplete(uri + "atPosition=" + before)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "initiatives/INI-2026-0001?",
                    "initiatives/INI-2026-0001/history?",
                    "initiatives/INI-2026-0001/explanation?",
                    "plan?"
                })
        void doNotSaySoOfWhatHasNothingToDoWithIt(String uri) {
            assertThat(incomplete(uri)).isFalse();
        }

        @Test
        void saySoOfEachOfTwoMomentsAndInTheHeadersOfFiles() {
            var changes =
                    read("/api/v1/changes?fromPosition=%d&toPosition=%d".formatted(parkedFrom() - 1, feed.position()));
            assertThat(changes.at("/from/incomplete").asBoolean()).isFalse();
            assertThat(changes.at("/to/incomplete").asBoolean()).isTrue();
            assertThat(http.get().uri("/api/v1/exports/milestones.csv")).hasHeader("Hito-Incomplete", "true");
        }

        @Test
        void tellNothingOfThatStreamFromThatEventOn() {
            var view = read("/api/v1/initiatives/INI-2026-0002");
            assertThat(view.get("milestones")).hasSize(1);
            assertThat(view.get("version").asInt()).isEqualTo(3);
            assertThat(read("/api/v1/initiatives/INI-2026-0002/history")
                            .get("total")
                            .asInt())
                    .isEqualTo(4);
        }

        @Test
        void pagesSaySoToo() {
            assertThat(http.get().uri("/")).bodyText().contains("Falta algo de lo registrado");
        }

        @Test
        void areMarkedAnewOnceSomethingIsMended() {
            var uri = "/api/v1/management-objectives?asOf=2026-03-01&atPosition=" + feed.position();
            var before = tag(uri);
            assertThat(act(stream(parked), "discard").get("applied").asInt()).isZero();

            assertThat(tag(uri)).isNotEqualTo(before);
            assertThat(http.get().uri(uri).header(HttpHeaders.IF_NONE_MATCH, before))
                    .hasStatusOk();
        }

        private boolean incomplete(String uri) {
            return read("/api/v1/" + uri).get("incomplete").asBoolean();
        }

        private String tag(String uri) {
            return Objects.requireNonNull(
                    http.get().uri(uri).exchange().getResponse().getHeader(HttpHeaders.ETAG));
        }
    }

    @Nested
    class Retried {
        private final InitiativeStory parked =
                story(2).milestone(7, "Diseño", day("2026-12-01"), null).progress(7, 30, day("2026-02-01"));

        @BeforeEach
        void oneIsParkedByADefectOfATable() {
            execute("alter table read_model_1.milestone add constraint defect check (title <> 'Diseño')");
            try {
                feed.happened(batch(story(1), parked, story(3), story(4)));
                assertThat(letters()).hasSize(1);

                var outcome = act(stream(parked), "retry");
                assertThat(outcome.get("applied").asInt()).isZero();
                assertThat(outcome.at("/still/events").asInt()).isEqualTo(2);
            } finally {
                execute("alter table read_model_1.milestone drop constraint defect");
            }
        }

        @Test
        void onceTheDefectIsPutRightAllThatWaitedIsApplied() {
            feed.happened(story(5).events());
            assertThat(act(stream(parked), "retry").toString()).isEqualTo("{\"applied\":2,\"still\":null}");

            assertThat(letters()).isEmpty();
            assertThat(read("/api/v1/management-objectives").get("incomplete").asBoolean())
                    .isFalse();
            assertFiguresOf(_ -> true);
            assertThat(read("/api/v1/initiatives/INI-2026-0002").get("milestones"))
                    .hasSize(2);

            feed.happened(parked.progress(7, 60, day("2026-03-01")).events().getLast());
            assertFiguresOf(_ -> true);
        }

        @Test
        void itIsParkedAtTheNextEventThatCannotBeApplied() {
            feed.happened(
                    Poison.UNTAKEN_BY_A_FOLD.in(parked).events().getLast(),
                    parked.progress(7, 60, day("2026-03-01")).events().getLast());
            var outcome = act(stream(parked), "retry");

            assertThat(outcome.get("applied").asInt()).isEqualTo(2);
            assertThat(outcome.at("/still/events").asInt()).isEqualTo(2);
            assertThat(outcome.at("/still/type").asString()).isEqualTo("initiative.situation-reported");
            assertFiguresOf(recorded -> recorded.position() < parkedFrom() || !isOf(parked, recorded));
        }
    }

    @Nested
    class Discarded {
        @ParameterizedTest
        @EnumSource
        void anEventIsLeftOutForGoodAndWhatFollowedItIsApplied(Poison poison) {
            var parked = poison.in(story(2)).progress(1, 30, day("2026-02-01"));
            feed.happened(batch(story(1), parked, story(3)));
            var left = parkedFrom();

            assertThat(act(stream(parked), "discard").toString()).isEqualTo("{\"applied\":1,\"still\":null}");
            feed.happened(story(4).events());
            feed.happened(parked.progress(1, 60, day("2026-03-01")).events().getLast());

            assertThat(letters()).isEmpty();
            assertFiguresOf(recorded -> recorded.position() != left);
            assertThat(read("/api/v1/initiatives/INI-2026-0002")
                            .at("/milestones/0/percent")
                            .asInt())
                    .isEqualTo(60);
            assertThat(read("/api/v1/initiatives/INI-2026-0002/history?asOf=2026-06-15")
                            .get("total")
                            .asInt())
                    .isEqualTo(6);
        }
    }

    @Nested
    class OnlyAnOperator {
        @Test
        void seesAndActs() {
            assertThat(http.get().uri(LETTERS)).hasStatus(HttpStatus.UNAUTHORIZED);
            assertThat(http.post().uri(LETTERS + "/initiative-x/discard")).hasStatus(HttpStatus.UNAUTHORIZED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"retry", "discard"})
        void andOnlyOnWhatIsParked(String act) {
            assertThat(http.post()
                            .uri(LETTERS + "/" + stream(story(1)) + "/" + act)
                            .header(HttpHeaders.AUTHORIZATION, OPERATOR))
                    .hasStatus(HttpStatus.NOT_FOUND)
                    .bodyText()
                    .contains("unknown-dead-letter", stream(story(1)).value());
        }
    }

    /** Registered, endorsed, under an objective, with a milestone. */
    private static InitiativeStory story(int number) {
        return InitiativeStory.endorsed(number, "Iniciativa " + number, day("2026-01-10"))
                .serving("1.1")
                .milestone(1, day("2026-05-01"), 2);
    }

    /** As if all of them had been recorded in turns. */
    private static List<DomainEvent> batch(InitiativeStory... stories) {
        var batch = new ArrayList<DomainEvent>();
        for (int turn = 0;
                batch.size()
                        < List.of(stories).stream()
                                .mapToInt(story -> story.events().size())
                                .sum();
                turn++) {
            for (var story : stories) {
                if (turn < story.events().size()) {
                    batch.add(story.events().get(turn));
                }
            }
        }
        return batch;
    }

    private static StreamId stream(InitiativeStory story) {
        return StreamId.of(story.id());
    }

    private static boolean isOf(InitiativeStory story, RecordedEvent recorded) {
        return recorded.streamId().equals(stream(story));
    }

    /** At every position that is known, on days before and after what happened. */
    private void assertFiguresOf(Predicate<RecordedEvent> told) {
        var events = feed.log().stream().filter(told).toList();
        for (int known = 1; known <= events.size(); known++) {
            for (var day : List.of(day("2026-02-15"), TODAY)) {
                var folded = new Folded(events.subList(0, known), day);
                new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                    generations.enterToWrite();
                    assertSame(folded.figures(totals), folded.figures());
                });
            }
        }
    }

    private long parkedFrom() {
        return letters().get(0).get("position").asLong();
    }

    private JsonNode letters() {
        return operator(http.get()
                .uri(LETTERS)
                .header(HttpHeaders.AUTHORIZATION, OPERATOR)
                .exchange());
    }

    private JsonNode act(StreamId stream, String act) {
        return operator(http.post()
                .uri(LETTERS + "/" + stream + "/" + act)
                .header(HttpHeaders.AUTHORIZATION, OPERATOR)
                .exchange());
    }

    private JsonNode operations() {
        return operator(http.get()
                        .uri("/api/v1/operations/projections")
                        .header(HttpHeaders.AUTHORIZATION, OPERATOR)
                        .exchange())
                .get(0);
    }

    private static JsonNode operator(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private long position() {
        return read("/api/v1/management-objectives").get("position").asLong();
    }
}
