package ec.hito.bench.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files of milestones as a secretariat would send them, in CSV. */
final class MilestoneRows {
    private MilestoneRows() {}

    /**
     * So many milestones, shared out evenly over the initiatives.
     *
     * @param codes of the initiatives
     * @param round told in every title, since a milestone is known by it
     */
    static byte[] file(List<String> codes, int rows, int round) {
        var csv = new StringBuilder("initiative_code,title,due_on,weight,deliverable,phase\n");
        var each = Math.ceilDiv(rows, codes.size());
        for (int row = 0; row < rows; row++) {
            csv.append(codes.get(row / each))
                    .append(",Hito ")
                    .append(row % each)
                    .append(" de la ronda ")
                    .append(round)
                    .append(" para el seguimiento de la articulación,2030-06-30,2.5,")
                    .append("Informe de cumplimiento suscrito por las partes,Ejecución\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
