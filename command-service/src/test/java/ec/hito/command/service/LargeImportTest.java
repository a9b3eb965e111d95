package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** More milestones than are sent to the log in one part. As many as a whole city may bring at once are in {@code ./hito bench imports}. */
class LargeImportTest extends ServiceTest {
    private static final int INITIATIVES = 100;
    private static final int MILESTONES_OF_EACH = 100;
    private static final String DAY = "milestones?effectiveOn=2024-04-30";

    @Test
    void aFileOfManyPartsComesInAtOnceAndOthersActMeanwhile() {
        var file = file(codes());
        var id = UUID.randomUUID();
        var importing = CompletableFuture.runAsync(() -> imports(file, id));
        var seen = new LinkedHashSet<String>();
        // Beside the acts, which wait while the file is appended.
        var looking = CompletableFuture.runAsync(() -> {
            while (!importing.isDone()) {
                progress(id).ifPresent(status -> seen.add(status.get("phase").stringValue()));
            }
        });
        int acts = 0;
        while (!importing.isDone()) {
            client.created("/initiatives", registration(freshName()));
            acts++;
        }
        importing.join();
        looking.join();
        assertThat(acts).isPositive();
        assertThat(seen).as("phases that a person who waits sees").containsAnyOf("deciding", "appending");
        var ended = progress(id).orElseThrow();
        assertThat(ended.get("phase").stringValue()).isEqualTo("done");
        assertThat(ended.get("rowsDone").intValue()).isEqualTo(INITIATIVES * MILESTONES_OF_EACH);

        var again = client.accepted(client.importFile(DAY, file, Map.of()), 200);
        assertThat(again.get("unchanged").intValue()).isEqualTo(INITIATIVES);
    }

    /** Nothing as long as the request has not arrived. */
    private Optional<JsonNode> progress(UUID id) {
        var answer = client.get("/imports/" + id);
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(client.accepted(answer, 200));
    }

    private void imports(byte[] file, UUID id) {
        var report = client.accepted(client.importFile(DAY + "&importId=" + id, file, Map.of()), 200);
        assertThat(report.get("rows").intValue()).isEqualTo(INITIATIVES * MILESTONES_OF_EACH);
        assertThat(report.get("changed").intValue()).isEqualTo(INITIATIVES);
    }

    private List<String> codes() {
        var codes = new ArrayList<String>();
        for (int initiative = 0; initiative < INITIATIVES; initiative++) {
            var dated = registration(freshName()).replaceFirst("\\{", "{\"effectiveOn\": \"2024-04-01\", ");
            codes.add(client.accepted(client.post("/initiatives", dated), 201)
                    .get("code")
                    .stringValue());
        }
        return codes;
    }

    private static byte[] file(List<String> codes) {
        var csv = new StringBuilder("initiative_code,title,due_on,weight,deliverable,phase\n");
        for (var code : codes) {
            for (int milestone = 0; milestone < MILESTONES_OF_EACH; milestone++) {
                csv.append(code)
                        .append(",Hito ")
                        .append(milestone)
                        .append(" de la iniciativa para el seguimiento de la articulación,2027-06-30,2.5,")
                        .append("Informe de cumplimiento suscrito por las partes,Ejecución\n");
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
