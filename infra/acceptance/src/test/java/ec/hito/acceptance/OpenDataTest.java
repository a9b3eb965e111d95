package ec.hito.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is exported and comes back changes nothing, however hard its texts are and whatever was said by hand. */
@Order(3)
@ExtendWith(FirstDay.Shared.class)
class OpenDataTest {
    private static final String MATRIX = """
        entry,initiative_key,management_objective,initiative,articulation_no,articulation_objective,mechanisms,mechanisms_as_written,anomalies
        901,X1,1.1,"=Iniciativa ""Ñandú""; y más",1,"- uno
        - dos, y tres",Acuerdo; =otra cosa; Convenio,Convenios o Acuerdos o =otra cosa,@nota
        901,X1,1.1,"=Iniciativa ""Ñandú""; y más",2,''=cita,,,'cita'
        902,X2,1.2,_x0041_ <b>&amp;,1,+593 2,Mancomunidad,Mancomunidades,
        """;

    private static final String MILESTONES = """
            initiative_code;title;due_on;weight;deliverable;phase
            INI-2024-0001;=SUMA(A1);2031-12-31;2,5;\
            """
            + "\"- \"\"Ñandú\"\";\nen dos líneas\";@fase\n"
            + "INI-2024-0001;''=cita;2031-12-31;1000000;;\n"
            + "INI-2024-0002;_x0041_ y más;2031-12-31;0,0001;'cita';\n";

    private static RunningHito hito;
    private static long position;

    @BeforeAll
    static void record(FirstDay day) {
        hito = day.hito();
        hito.command().upload("/imports/matrix", MATRIX);
        hito.command().upload("/imports/milestones", MILESTONES);
        reportThrice("INI-2024-0001");
        rework("INI-2024-0001");
        position = secretariat("antes");
    }

    /** By hand several milestones may bear one title. */
    private static void reportThrice(String code) {
        var path = "/initiatives/"
                + hito.query().get("/initiatives/" + code).get("id").stringValue();
        for (var day : new String[] {"2031-03-31", "2031-06-30", "2031-06-30"}) {
            hito.command().post(path + "/milestones", """
                {"title": "Informe", "dueOn": "%s", "weight": 1}\
                """.formatted(day));
        }
    }

    /** What was said by hand since the matrix came in stands beside what its file said. */
    private static void rework(String code) {
        var initiative = hito.query().get("/initiatives/" + code);
        var articulation = initiative.at("/articulations/0");
        var path = "/initiatives/" + initiative.get("id").stringValue() + "/articulations/"
                + articulation.get("id").stringValue();
        var mechanism =
                path + "/mechanisms/" + articulation.at("/mechanisms/0/id").stringValue();
        var version =
                hito.command().post(path + "/mechanisms", """
                    {"type": "accord"}\
                    """).get("version").longValue();
        version = hito.command()
                .post(path + "/rewording", """
                    {"objective": "De otro modo", "reason": "Más claro"}\
                    """, version)
                .get("version")
                .longValue();
        hito.command().post(mechanism + "/correction", """
            {"type": "contract", "reason": "Se leyó mal"}\
            """, version);
        hito.command().post(mechanism + "/signature", """
            {"instrumentNumber": "C-1", "signedOn": "2024-06-10", "validFrom": "2024-06-10"}\
            """);
    }

    /** One event, whose position says how many there were before. */
    private static long secretariat(String code) {
        return hito.command()
                .post("/secretariats", """
                    {"code": "%s", "name": "Secretaría %s", "managementObjectives": ["1.1"]}\
                    """.formatted(code, code))
                .get("position")
                .longValue();
    }

    private static int rows(String table) {
        return hito.query()
                .get("/exports/" + table + ".json?minPosition=" + position)
                .get("items")
                .size();
    }

    private static byte[] export(String name) {
        return hito.query().download("/exports/" + name + (name.contains("?") ? "&" : "?") + "minPosition=" + position);
    }

    @Test
    void whatWasExportedComesBackAndNothingIsRecorded() {
        for (var table : List.of("matrix", "milestones")) {
            for (var file : List.of(".csv", ".csv?sep=,", ".xlsx")) {
                var report = hito.command().upload("/imports/" + table, export(table + file));
                assertThat(report.get("rows").intValue()).as(table + file).isEqualTo(rows(table));
                assertThat(report.get("unchanged")).as(table + file).isEqualTo(report.get("initiatives"));
                assertThat(report.get("missing").intValue()).as(table + file).isZero();
            }
        }
        assertThat(rows("matrix")).isEqualTo(129 + 3);
        assertThat(rows("milestones")).isGreaterThanOrEqualTo(3 + 3);
        assertThat(secretariat("despues")).isEqualTo(position + 1);
    }

    @Test
    void aCsvHoldsNoFormula() {
        assertThat(new String(export("matrix.csv"), StandardCharsets.UTF_8))
                .startsWith("\uFEFFentry;")
                .contains(
                        ";\"'=Iniciativa \"\"Ñandú\"\"; y más\";1;\"'- uno\n- dos, y tres\";",
                        ";'@nota\r\n",
                        ";''=cita;")
                .doesNotContain(";=", ";\"=", ";@", ";+");
    }
}
