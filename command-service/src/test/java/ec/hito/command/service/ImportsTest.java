package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.InitiativeRegistered;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ImportsTest extends ServiceTest {
    private static final String DAY = "effectiveOn=2024-04-30";

    @Autowired
    private EventLog log;

    private String id;
    private String code;

    @BeforeEach
    void anInitiativeStands() {
        var dated = registration(freshName()).replaceFirst("\\{", "{\"effectiveOn\": \"2024-04-01\", ");
        var made = client.accepted(client.post("/initiatives", dated), 201);
        id = made.get("id").stringValue();
        code = made.get("code").stringValue();
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] milestones() {
        return bytes("initiative_code,title,due_on,weight\n%s,Diseño,2024-12-31,1\n%s,Obra,2025-06-30,2\n"
                .formatted(code, code));
    }

    private JsonNode imported(String kind, byte[] file) {
        return client.accepted(client.importFile(kind + "?" + DAY, file, Map.of()), 200);
    }

    private JsonNode undone(JsonNode imported) {
        return client.accepted(
                client.delete("/imports/" + imported.get("importId").stringValue()), 200);
    }

    private List<String> newest(int events) {
        return log.after(log.head().position() - events, events).stream()
                .map(recorded ->
                        EventCatalog.typeOf(recorded.event().getClass()).name())
                .toList();
    }

    @Nested
    class WhenMilestonesAreImported {
        @Test
        void theyComeOnceAndAreTakenBack() {
            var first = imported("milestones", milestones());
            assertThat(first.get("changed").intValue()).isEqualTo(1);
            assertThat(newest(3))
                    .containsExactly("initiative.milestone-planned", "initiative.milestone-planned", "import.applied");
            assertThat(imported("milestones", milestones()).get("unchanged").intValue())
                    .isEqualTo(1);

            assertThat(undone(first).get("restored").intValue()).isEqualTo(1);
            assertThat(newest(3))
                    .containsExactly("initiative.milestone-revoked", "initiative.milestone-revoked", "import.undone");
            var head = log.head().position();
            assertThat(undone(first).get("restored").intValue()).isZero();
            assertThat(log.head().position()).isEqualTo(head);

            assertThat(imported("milestones", milestones()).get("changed").intValue())
                    .isEqualTo(1);
        }

        @Test
        void aLaterActKeepsThemAndIsNamed() {
            var imported = imported("milestones", milestones());
            client.accepted(client.post("/initiatives/" + id + "/start", "{\"effectiveOn\":\"2024-05-01\"}"), 200);
            var problem = client.refused(
                    client.delete("/imports/" + imported.get("importId").stringValue()), 409);
            assertThat(problem.get("code").stringValue()).isEqualTo("later-acts-stand");
            assertThat(problem.at("/standing/0/initiative").stringValue()).isEqualTo(code);
            assertThat(problem.at("/standing/0/act").stringValue()).isEqualTo("initiative.started");
            assertThat(problem.at("/standing/0/position").longValue())
                    .isEqualTo(log.head().position());
        }

        @Test
        void aDryRunTellsEveryChangeAndRecordsNothing() {
            var head = log.head().position();
            var answer = client.importFile("milestones?dryRun=true&" + DAY, milestones(), Map.of());
            var dry = client.accepted(answer, 200);
            assertThat(dry.get("changes")).hasSize(2);
            assertThat(dry.at("/changes/1/row").intValue()).isEqualTo(3);
            assertThat(dry.at("/changes/1/initiative").stringValue()).isEqualTo(code);
            assertThat(dry.at("/changes/1/text").stringValue()).isEqualTo("Obra");
            assertThat(log.head().position()).isEqualTo(head);
        }

        @Test
        void aRepeatedRequestGetsTheFirstAnswer() {
            var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
            var first = client.importFile("milestones?" + DAY, milestones(), key);
            assertThat(client.accepted(first, 200).get("changed").intValue()).isEqualTo(1);
            var again = client.importFile("milestones?" + DAY, milestones(), key);
            assertThat(again.body()).isEqualTo(first.body());
            var other = client.importFile("milestones?" + DAY, bytes("x,y\n1,2\n"), key);
            client.refused(other, 400);
            var others = new String(milestones(), StandardCharsets.UTF_8).replace("Obra", "Puente");
            var reused = client.refused(client.importFile("milestones?" + DAY, bytes(others), key), 422);
            assertThat(reused.get("code").stringValue()).isEqualTo("idempotency-key-reused");
        }
    }

    @Nested
    class WhenItsSenderChoosesTheId {
        private final UUID chosen = UUID.randomUUID();
        private final String address = "milestones?" + DAY + "&importId=" + chosen;

        private String phase() {
            return client.accepted(client.get("/imports/" + chosen), 200)
                    .get("phase")
                    .stringValue();
        }

        @Test
        void itIsTheImportsAndIsFoundInTheLogAfterwards() {
            var first = client.accepted(client.importFile(address, milestones(), Map.of()), 200);
            assertThat(first.get("importId").stringValue()).isEqualTo(chosen.toString());
            assertThat(phase()).isEqualTo("done");
            undone(first);
            assertThat(phase()).isEqualTo("undone");
        }

        @Test
        void anotherFileUnderItIsRefusedAndTheSameOneChangesNothing() {
            client.accepted(client.importFile(address, milestones(), Map.of()), 200);
            var again = client.accepted(client.importFile(address, milestones(), Map.of()), 200);
            assertThat(again.get("unchanged").intValue()).isEqualTo(1);
            var other = new String(milestones(), StandardCharsets.UTF_8).replace("Obra", "Puente");
            var problem = client.refused(client.importFile(address, bytes(other), Map.of()), 409);
            assertThat(problem.get("code").stringValue()).isEqualTo("import-id-in-use");
        }

        @Test
        void aRepeatedRequestGetsTheFirstAnswerAlsoAfterAnUndo() {
            var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
            var first = client.importFile(address, milestones(), key);
            undone(client.accepted(first, 200));
            assertThat(client.importFile(address, milestones(), key).body()).isEqualTo(first.body());
        }

        @Test
        void aDryRunLeavesItFree() {
            client.accepted(client.importFile(address + "&dryRun=true", milestones(), Map.of()), 200);
            assertThat(phase()).isEqualTo("done");
            client.accepted(client.importFile(address, milestones(), Map.of()), 200);
        }
    }

    @Nested
    class WhenAssignmentsAreImported {
        private final String secretariat = "s-" + UUID.randomUUID();

        @BeforeEach
        void aSecretariatStands() {
            client.accepted(
                    client.post(
                            "/secretariats",
                            "{\"code\":\"%s\",\"name\":\"%s\",\"effectiveOn\":\"2024-03-31\"}"
                                    .formatted(secretariat, freshName())),
                    200);
        }

        @Test
        void theLeadIsSetAndReleasedAgain() {
            var file = bytes("initiative_code;lead_secretariat;participants\n%s;%s;\n".formatted(code, secretariat));
            var first = imported("assignments", file);
            assertThat(newest(2)).containsExactly("initiative.lead-secretariat-assigned", "import.applied");
            undone(first);
            assertThat(newest(2)).containsExactly("initiative.lead-secretariat-released", "import.undone");
            assertThat(imported("assignments", file).get("changed").intValue()).isEqualTo(1);
        }
    }

    @Nested
    class WhenAMatrixIsUndone {
        private static final String HEADERS =
                "entry,initiative_key,management_objective,initiative,articulation_no,articulation_objective,mechanisms\n";

        private final String name = freshName();

        private byte[] matrix(int entry) {
            return bytes(HEADERS + first(entry));
        }

        /** With a second articulation, and a third one under another objective. */
        private byte[] matrixWithMore(int entry) {
            return bytes(HEADERS
                    + first(entry)
                    + "%d,X%d,1.1,%s,2,Sumar,Acuerdo\n".formatted(entry, entry, name)
                    + "%d,X%d,1.2,%s,1,Sumar,Acuerdo\n".formatted(entry + 1, entry, name));
        }

        private String first(int entry) {
            return "%d,X%d,1.1,%s,1,Articular,Convenio\n".formatted(entry, entry, name);
        }

        @Test
        void itsRowsAndNamesAreFreeAndItsCodeIsNot() {
            var first = imported("matrix", matrix(701));
            var given = codeOfNewest(6);
            assertThat(undone(first).get("revoked").intValue()).isEqualTo(1);
            assertThat(newest(2)).containsExactly("initiative.registration-revoked", "import.undone");

            assertThat(imported("matrix", matrix(701)).get("created").intValue())
                    .isEqualTo(1);
            assertThat(codeOfNewest(6)).isNotEqualTo(given);
        }

        @Test
        void itsNameIsFreeForARegistrationByHand() {
            undone(imported("matrix", matrix(702)));
            client.created("/initiatives", registration(name));
        }

        @Test
        void nothingMoreIsRecordedOfWhatItRegistered() {
            var first = imported("matrix", matrix(703));
            var initiative = log.after(log.head().position() - 6, 1)
                    .getFirst()
                    .event()
                    .streamId()
                    .identity();
            undone(first);
            var problem = client.refused(client.post("/initiatives/" + initiative + "/start", "{}"), 409);
            assertThat(problem.get("code").stringValue()).isEqualTo("registration-revoked");
        }

        @Test
        void articulationsThatItAddedAreGoneAndTheSameFileBringsThemAgain() {
            imported("matrix", matrix(704));
            var second = imported("matrix", matrixWithMore(704));
            var brought = newest(6);
            assertThat(brought)
                    .containsExactly(
                            "initiative.articulation-added",
                            "initiative.mechanism-attached",
                            "initiative.aligned",
                            "initiative.articulation-added",
                            "initiative.mechanism-attached",
                            "import.applied");

            assertThat(undone(second).get("restored").intValue()).isEqualTo(1);
            assertThat(newest(6))
                    .containsExactly(
                            "initiative.mechanism-detached",
                            "initiative.articulation-revoked",
                            "initiative.unaligned",
                            "initiative.mechanism-detached",
                            "initiative.articulation-revoked",
                            "import.undone");
            assertThat(imported("matrix", matrix(704)).get("unchanged").intValue())
                    .isEqualTo(1);

            var third = imported("matrix", matrixWithMore(704));
            assertThat(third.get("changed").intValue()).isEqualTo(1);
            assertThat(newest(6)).isEqualTo(brought);
        }

        @Test
        void theRowsOfArticulationsThatItAddedAreFreeForAnother() {
            imported("matrix", matrix(706));
            undone(imported("matrix", matrixWithMore(706)));

            var another = bytes(HEADERS + "706,Y706,1.1,%s,2,Sumar,Acuerdo\n".formatted(freshName()));
            assertThat(imported("matrix", another).get("created").intValue()).isEqualTo(1);
        }

        /** Registered, endorsed, aligned, articulation, mechanism, import. */
        private String codeOfNewest(int events) {
            var registered = (InitiativeRegistered)
                    log.after(log.head().position() - events, 1).getFirst().event();
            return registered.code().value();
        }
    }

    @Test
    void whatIsNoImportIsNotFound() {
        var problem = client.refused(client.delete("/imports/" + UUID.randomUUID()), 404);
        assertThat(problem.get("code").stringValue()).isEqualTo("unknown-import");
    }
}
