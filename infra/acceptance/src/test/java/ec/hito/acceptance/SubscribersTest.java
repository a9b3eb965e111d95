package ec.hito.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** What other systems can rely on: the kit for subscribers does what its description says, and nobody gets what may not leave. */
@Order(4)
@ExtendWith(FirstDay.Shared.class)
class SubscribersTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningHito hito;

    @TempDir
    private Path folder;

    SubscribersTest(FirstDay day) {
        this.hito = day.hito();
    }

    @Test
    void theJavaSubscriberHoldsEverythingAfterALateStartAKillAndALoss() throws IOException, SQLException {
        var subscriber = SampleSubscriber.java(hito, folder);

        subscriber.killedInTheMiddle();
        endorsed(proposed("Escuelas abiertas"));
        assertThat(subscriber.verified()).contains("completo: ");
        try (var table = DriverManager.getConnection("jdbc:sqlite:" + subscriber.table());
                var statement = table.createStatement()) {
            assertThat(statement.executeUpdate("""
                delete from event where sequence = 1 and stream =
                    (select stream from event where stream like 'initiative-%' group by stream having count(*) > 2 limit 1)
                """)).isEqualTo(1);
        }
        assertThat(subscriber.verified()).contains("falta initiative-", "completo: ");
    }

    @Test
    void theNodeSubscriberHoldsEverythingAfterALateStartAKillAndALoss() throws IOException {
        var subscriber = SampleSubscriber.node(hito, folder);

        subscriber.killedInTheMiddle();
        Files.writeString(subscriber.table(), "{\"offsets\":{\"0\":", StandardOpenOption.APPEND);
        endorsed(proposed("Parques del sur"));
        assertThat(subscriber.verified()).contains("completo: ");
        loseAnEvent(subscriber.table());
        assertThat(subscriber.verified()).contains("falta initiative-", "completo: ");
    }

    @Test
    void theNodeSubscriberRefusesWhatDoesNotFollowTheSchemaThatItNames() throws IOException {
        assertThat(SampleSubscriber.nodeTests(hito, folder)).contains("pass 8", "fail 0");
    }

    @Test
    void nothingOfAProposalReachesAnybodyBeforeItsEndorsementAndAllOfItWithThat() {
        var name = "Mercados de madrugada";
        var id = proposed(name);
        assertThat(publishedAbout(id))
                .isNotEmpty()
                .allSatisfy(record ->
                        assertThat(EventsTopic.header(record, "ce_type")).isEqualTo("ec.hito.withheld.v1"))
                .noneMatch(record -> record.value().contains(name));
        var proposed = publishedAbout(id).size();

        endorsed(id);
        var published = publishedAbout(id);
        assertThat(published).hasSize(proposed + 1);
        var endorsement = published.getLast();
        assertThat(EventsTopic.header(endorsement, "ce_type")).isEqualTo("ec.hito.initiative.endorsed.v1");
        var withheld = JSON.readTree(endorsement.value()).get("withheld");
        assertThat(withheld).hasSize(proposed);
        assertThat(withheld.at("/0/data/name").stringValue()).isEqualTo(name);
        assertThat(withheld.at("/0/id").stringValue()).isEqualTo(EventsTopic.header(published.getFirst(), "ce_id"));
    }

    private String proposed(String name) {
        return hito.commandAs("secretaria-ambiente")
                .post("/initiatives", """
                    {"name": "%s", "articulations": [{"managementObjective": "2.1", "objective": "Cuidar lo común"}]}
                    """.formatted(name))
                .get("id")
                .stringValue();
    }

    private void endorsed(String id) {
        hito.command().post("/initiatives/" + id + "/endorsement", "{}");
    }

    /** In the order of the stream. */
    private List<ConsumerRecord<String, String>> publishedAbout(String id) {
        var head =
                hito.operations().get("/operations/projections").at("/0/head").longValue();
        var records = EventsTopic.upTo(head, hito);
        return records.keySet().stream()
                .sorted()
                .map(records::get)
                .filter(record -> record.key().equals("initiative-" + id))
                .toList();
    }

    /** The second event of an initiative, as a damaged disk might. */
    private static void loseAnEvent(Path table) throws IOException {
        var kept = new ArrayList<String>();
        var lost = false;
        for (var line : Files.readAllLines(table)) {
            var step = JSON.readTree(line);
            var events = (ArrayNode) step.get("events");
            for (int i = 0; i < events.size() && !lost; i++) {
                if (events.get(i).get("sequence").longValue() == 1
                        && events.get(i).get("key").stringValue().startsWith("initiative-")) {
                    events.remove(i);
                    lost = true;
                }
            }
            kept.add(JSON.writeValueAsString(step));
        }
        assertThat(lost).isTrue();
        Files.write(table, kept);
    }
}
