package ec.hito.command.territory.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.territory.RegisterTerritory;
import ec.hito.command.text.Text;
import ec.hito.model.TerritoryId;
import ec.hito.model.TerritoryKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/territories")
@Tag(name = "Territories")
class TerritoryController {
    @Schema(name = "TerritoryRequest")
    record Request(
            @Schema(requiredMode = REQUIRED) @Nullable String name,

            @Schema(
                    description = "district, zone, parish o place / district, zone, parish or place",
                    requiredMode = REQUIRED)
            @Nullable
            String kind,

            @Schema(
                    description =
                            "Si está fuera del distrito; no, si no se indica / Outside the district; no, if left out")
            @Nullable
            Boolean outsideDistrict,

            @Nullable String effectiveOn) {}

    private final Acts acts;

    TerritoryController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping
    @Operation(
            operationId = "registerTerritory",
            summary = "Registrar un territorio / Register a territory",
            description = "Un nombre se da una sola vez dentro de su clase. / A name is given once within its kind.")
    ResponseEntity<Answer> register(@RequestBody Request body) {
        var fields = acts.fields();
        var name = fields.text("name", body.name(), Text.NAME);
        var kind = fields.value("kind", body.kind(), TerritoryKind::of, "unknown-reference");
        var outside = Boolean.TRUE.equals(body.outsideDistrict());
        var timing = fields.timing(body.effectiveOn());
        var command = fields.whole(() -> new RegisterTerritory(
                new TerritoryId(UUID.randomUUID()),
                name.orElseThrow(),
                kind.orElseThrow(),
                outside,
                timing.orElseThrow()));
        return acts.send(command.id(), command);
    }
}
