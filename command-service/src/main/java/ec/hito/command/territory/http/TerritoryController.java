package ec.hito.command.territory.http;

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
            @Schema(example = "Calderón") @Nullable String name,

            @Schema(
                    example = "parish",
                    description = "district, zone, parish o place / district, zone, parish or place")
            @Nullable
            String kind,

            @Schema(
                    description =
                            "Si está fuera del distrito; no, si no se indica / Outside the district; no, if left out")
            @Nullable
            Boolean outsideDistrict,

            @Schema(example = "2024-06-12") @Nullable String effectiveOn) {}

    private final Acts acts;

    TerritoryController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping
    @Operation(summary = "Registrar un territorio / Register a territory")
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
