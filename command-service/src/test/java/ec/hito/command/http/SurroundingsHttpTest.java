package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.actor.RegisterActor;
import ec.hito.command.claims.ClaimRejection;
import ec.hito.command.initiative.AssignTerritory;
import ec.hito.command.initiative.InvolveActor;
import ec.hito.command.initiative.ReleaseActor;
import ec.hito.command.initiative.UnknownPart;
import ec.hito.command.territory.RegisterTerritory;
import ec.hito.model.ActorId;
import ec.hito.model.ActorNature;
import ec.hito.model.ActorType;
import ec.hito.model.TerritoryId;
import ec.hito.model.TerritoryKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EdgeTest
class SurroundingsHttpTest {
    private static final String INITIATIVE = "/initiatives/0197a000-0000-7000-8000-000000000001";
    private static final String ID = "0197a000-0000-7000-8000-000000000005";
    private static final String ACTOR = "{\"actor\": \"%s\"}".formatted(ID);
    private static final String LEAGUE = """
        {"name": "Liga Barrial", "type": "neighbourhood-leagues", "nature": "community", "level": "parroquial"}
        """;

    @Autowired
    private RecordingService service;

    private final Edge edge;

    SurroundingsHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void forget() {
        service.reset();
    }

    @Test
    void anActorIsRegisteredUnderAnIdOfItsOwn() {
        var answer = Edge.body(edge.post("/actors", LEAGUE), 200);
        var command = service.only(RegisterActor.class);
        assertThat(answer.path("id").stringValue()).isEqualTo(command.id().toString());
        assertThat(command.name()).isEqualTo("Liga Barrial");
        assertThat(command.type()).isEqualTo(ActorType.NEIGHBOURHOOD_LEAGUES);
        assertThat(command.nature()).isEqualTo(ActorNature.COMMUNITY);
        assertThat(command.level()).isEqualTo("parroquial");
    }

    @Test
    void aNameThatIsTakenIsNamed() {
        service.rejectNext(new ClaimRejection.DuplicateActor());
        assertThat(Edge.faults(Edge.problem(edge.post("/actors", LEAGUE), 409, "duplicate-actor")))
                .containsExactly("name name-in-use");
        service.rejectNext(new ClaimRejection.DuplicateTerritory());
        Edge.problem(
                edge.post("/territories", "{\"name\": \"Calderón\", \"kind\": \"parish\"}"),
                409,
                "duplicate-territory");
    }

    @Test
    void aTerritoryIsInTheDistrictUnlessItIsSaidToBeOutside() {
        Edge.body(edge.post("/territories", "{\"name\": \"Calderón\", \"kind\": \"parish\"}"), 200);
        var command = service.only(RegisterTerritory.class);
        assertThat(command.kind()).isEqualTo(TerritoryKind.PARISH);
        assertThat(command.outsideDistrict()).isFalse();
        service.reset();
        Edge.body(
                edge.post("/territories", "{\"name\": \"Machachi\", \"kind\": \"place\", \"outsideDistrict\": true}"),
                200);
        assertThat(service.only(RegisterTerritory.class).outsideDistrict()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /actors      | {"type": "clubs", "nature": "private"}                 | name required
        /actors      | {"name": "Liga", "type": "x", "nature": "private"}     | type unknown-reference
        /actors      | {"name": "Liga", "type": "clubs", "nature": "x"}       | nature unknown-reference
        /actors      | {"name": "Liga", "type": "clubs"}                      | nature required
        /territories | {"kind": "parish"}                                     | name required
        /territories | {"name": "Calderón", "kind": "city"}                   | kind unknown-reference
        """)
    void namesTheFieldThatIsWrong(String address, String body, String fault) {
        assertThat(Edge.faults(Edge.problem(edge.post(address, body), 400, "invalid")))
                .containsExactly(fault);
        assertThat(service.sent()).isEmpty();
    }

    @Test
    void anInitiativeInvolvesAndReleasesAnActor() {
        Edge.body(edge.post(INITIATIVE + "/actors", ACTOR), 200);
        assertThat(service.only(InvolveActor.class).actor()).isEqualTo(ActorId.of(ID));
        service.reset();
        Edge.body(edge.delete(INITIATIVE + "/actors", ACTOR), 200);
        assertThat(service.only(ReleaseActor.class).actor()).isEqualTo(ActorId.of(ID));
        service.rejectNext(new UnknownPart.UnknownActor(ActorId.of(ID)));
        Edge.problem(edge.delete(INITIATIVE + "/actors", ACTOR), 404, "unknown-actor");
    }

    @Test
    void anInitiativeIsPlaced() {
        Edge.body(edge.put(INITIATIVE + "/territory", "{\"territories\": [\"%s\"]}".formatted(ID)), 200);
        assertThat(service.only(AssignTerritory.class).territories()).containsExactly(TerritoryId.of(ID));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                      | territories required
        {"territories": []}     | territories required
        {"territories": ["x"]}  | territories[0] unknown-reference
        """)
    void anInitiativeIsPlacedSomewhere(String body, String fault) {
        assertThat(Edge.faults(Edge.problem(edge.put(INITIATIVE + "/territory", body), 400, "invalid")))
                .containsExactly(fault);
    }
}
