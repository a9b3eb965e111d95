package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MatrixTest extends ServiceTest {
    private static final String MATRIX = Client.resource("matrix.csv");

    @Autowired
    private EventLog log;

    /** The number in the code that the next initiative of 2024 is given. */
    private int registeredIn2024() {
        var dated = registration(freshName()).replaceFirst("\\{", "{\"effectiveOn\": \"2024-04-01\", ");
        var code = client.accepted(client.post("/initiatives", dated), 201)
                .get("code")
                .stringValue();
        return Integer.parseInt(code.substring("INI-2024-".length()));
    }

    @Test
    void isImportedOnceAndChangesNothingWhenRepeated() {
        var before = registeredIn2024();
        var dry = client.accepted(client.importMatrix(MATRIX, "dryRun=true&effectiveOn=2024-03-31"), 200);
        assertThat(dry.get("created").intValue()).isEqualTo(108);
        assertThat(registeredIn2024()).as("a dry run uses up no code").isEqualTo(before + 1);
        var first = client.accepted(client.importMatrix(MATRIX, "effectiveOn=2024-03-31"), 200);
        assertThat(first.get("rows").intValue()).isEqualTo(129);
        assertThat(first.get("created").intValue()).isEqualTo(108);
        var head = log.head().position();

        var again = client.accepted(client.importMatrix(MATRIX, "effectiveOn=2024-03-31"), 200);
        assertThat(again.get("unchanged").intValue()).isEqualTo(108);
        assertThat(again.get("created").intValue()).isZero();
        assertThat(again.get("changed").intValue()).isZero();
        assertThat(log.head().position()).isEqualTo(head);

        var reworded =
                MATRIX.replaceFirst("Promover espacios y prácticas saludables adecuadas", "Promover espacios sanos");
        var third = client.accepted(client.importMatrix(reworded, "effectiveOn=2024-04-30"), 200);
        assertThat(third.get("changed").intValue()).isEqualTo(1);
        assertThat(log.head().position()).isEqualTo(head + 2);
    }

    @Test
    void namesTheRowWhoseInitiativeSomebodyRegisteredByHand() {
        var name = freshName();
        client.created("/initiatives", registration(name));
        var csv =
                "entry,initiative_key,management_objective,initiative,articulation_no,articulation_objective,mechanisms\n"
                        + "900,X900,1.1,%s,1,Articular,\n".formatted(name.toUpperCase(Locale.ROOT));
        var problem = client.refused(client.importMatrix(csv, "effectiveOn=2024-03-31"), 422);
        assertThat(problem.at("/rejected/0/code").stringValue()).isEqualTo("name-taken");
        assertThat(problem.at("/rejected/0/row").intValue()).isEqualTo(2);
    }
}
