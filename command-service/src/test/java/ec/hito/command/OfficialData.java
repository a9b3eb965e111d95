package ec.hito.command;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.catalogue.MechanismCatalogue;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.SecretariatCode;
import ec.hito.model.plan.Plan;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.SecretariatRegistered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The plan and the matrix that the city published. */
public final class OfficialData {
    public static final LocalDate ADOPTED_ON = LocalDate.of(2024, 3, 31);
    public static final MechanismCatalogue MECHANISMS = MechanismCatalogue.ofThePlan();

    private OfficialData() {}

    public static String planJson() {
        return new String(resource("plan.json"), StandardCharsets.UTF_8);
    }

    public static Plan plan() {
        return JsonMapper.shared().readValue(planJson(), Plan.class);
    }

    public static byte[] matrix() {
        return resource("matrix.csv");
    }

    /** The adopted plan and one registered secretariat. */
    public static Catalogue catalogue() {
        return Catalogue.empty(MECHANISMS)
                .evolve(new PlanAdopted(plan().id(), plan(), ADOPTED_ON))
                .evolve(new SecretariatRegistered(
                        new SecretariatCode("movilidad"),
                        "Secretaría de Movilidad",
                        List.of(new ManagementObjectiveCode("2.3")),
                        ADOPTED_ON));
    }

    private static byte[] resource(String name) {
        try (var file = Plan.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
