package ec.hito.query.grouping;

import ec.hito.query.grouping.GroupsView.ForActor;
import ec.hito.query.grouping.GroupsView.ForMechanism;
import ec.hito.query.grouping.GroupsView.ForPolicy;
import ec.hito.query.grouping.GroupsView.ForSecretariat;
import ec.hito.query.grouping.GroupsView.ForTerritory;
import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.Readings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Groups")
class GroupController {
    private static final String SAME = " Con las mismas cifras que un objetivo; cada iniciativa cuenta una vez en cada"
            + " uno con el que tiene que ver. unknown son las que no tienen ninguno conocido.";
    private static final String SAME_IN_ENGLISH = " With the same figures as an objective; an initiative counts once"
            + " under each that it has to do with. unknown are those of which none is known.";

    private final Readings readings;
    private final Groups groups;

    GroupController(Readings readings, Groups groups) {
        this.readings = readings;
        this.groups = groups;
    }

    @GetMapping("/secretariats")
    @Operation(
            operationId = "listSecretariats",
            summary = "Estado por secretaría líder / Status by lead secretariat",
            description =
                    "Por nombre, el de ese día. Lo que lideraba una secretaría fusionada está bajo la que la reemplaza"
                            + " ese día. participatesIn son las iniciativas en las que participa sin liderarlas."
                            + SAME
                            + " / By name, that of the day. What a merged secretariat led stands under the one that"
                            + " stands for it on that day. participatesIn are the initiatives that it takes part in"
                            + " without leading them."
                            + SAME_IN_ENGLISH)
    GroupsView<ForSecretariat> secretariats(@ModelAttribute @ParameterObject Clocks clocks) {
        return readings.read(clocks, groups::secretariats);
    }

    @GetMapping("/mechanisms")
    @Operation(
            operationId = "listMechanisms",
            summary = "Estado por tipo de mecanismo / Status by type of mechanism",
            description = "Los tipos que nombra el plan y los demás que se usan; de cada iniciativa cuentan las"
                    + " articulaciones y los mecanismos de ese tipo."
                    + SAME
                    + " / The types that the plan names and others in use; of each initiative its"
                    + " articulations and mechanisms of that type count."
                    + SAME_IN_ENGLISH)
    GroupsView<ForMechanism> mechanisms(@ModelAttribute @ParameterObject Clocks clocks) {
        return readings.read(clocks, groups::mechanisms);
    }

    @GetMapping("/actors")
    @Operation(
            operationId = "listActors",
            summary = "Estado por actor / Status by actor",
            description = "Organizaciones, nunca personas, por nombre." + SAME
                    + " / Organisations, never people, by name." + SAME_IN_ENGLISH)
    GroupsView<ForActor> actors(@ModelAttribute @ParameterObject Clocks clocks) {
        return readings.read(clocks, groups::actors);
    }

    @GetMapping("/policies")
    @Operation(
            operationId = "listPolicies",
            summary = "Estado por política / Status by policy",
            description =
                    "Las del plan vigente, con lo que les falta; de cada iniciativa cuentan las articulaciones bajo el"
                            + " objetivo que sirve por esa política."
                            + SAME
                            + " / Those of the plan in force, with what they lack; of each initiative the"
                            + " articulations under the objective that it serves by that policy count."
                            + SAME_IN_ENGLISH)
    GroupsView<ForPolicy> policies(@ModelAttribute @ParameterObject Clocks clocks) {
        return readings.read(clocks, groups::policies);
    }

    @GetMapping("/territories")
    @Operation(
            operationId = "listTerritories",
            summary = "Estado por territorio / Status by territory",
            description = "Por nombre; algunos están fuera del distrito." + SAME
                    + " / By name; some lie outside the district." + SAME_IN_ENGLISH)
    GroupsView<ForTerritory> territories(@ModelAttribute @ParameterObject Clocks clocks) {
        return readings.read(clocks, groups::territories);
    }
}
