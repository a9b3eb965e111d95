package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** As many milestones as a whole city may bring at once. */
class LargeImportTest extends ServiceTest {
    private static final int INITIATIVES = 100;
    private static final int MILESTONES_OF_EACH = 500;
    private static final String DAY = "milestones?effectiveOn=2024-04-30";

    @Test
    void fiftyThousandRowsComeInAtOnceAndOthersActMeanwhile() {
        var file = file(codes());
        var importing = CompletableFuture.runAsync(() -> imports(file));
        int acts = 0;
        while (!importing.isDone()) {
            client.created("/initiatives", registration(freshName()));
            acts++;
        }
        importing.join();
        assertThat(acts).isPositive();

        var again = client.accepted(client.importFile(DAY, file, Map.of()), 200);
        assertThat(again.get("unchanged").intValue()).isEqualTo(INITIATIVES);
    }

    private void imports(byte[] file) {
        var report = client.accepted(client.importFile(DAY, file, Map.of()), 200);
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
