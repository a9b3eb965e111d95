package ec.hito.local.demo;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The organisations and territories that initiatives have to do with: kinds of them, and none that exists. */
final class Surroundings {
    private record Organisation(String name, String type, String nature) {}

    private record Area(String name, String kind) {}

    private static final List<Organisation> ORGANISATIONS = List.of(
            new Organisation("Asamblea sectorial", "sector-assemblies", "community"),
            new Organisation("Liga barrial", "neighbourhood-leagues", "community"),
            new Organisation("Comité pro mejoras", "improvement-committees", "community"),
            new Organisation("Colectivo ciudadano", "collectives", "community"),
            new Organisation("Organización social", "social-organisations", "community"),
            new Organisation("Fundación", "foundations", "private"),
            new Organisation("Cámara de la producción", "chambers", "private"),
            new Organisation("Gremio de la construcción", "construction-and-real-estate", "private"),
            new Organisation("Cooperativa", "cooperatives", "private"),
            new Organisation("Universidad", "universities-and-academia", "academic"),
            new Organisation("Gobierno parroquial", "decentralised-governments", "public"),
            new Organisation("Mancomunidad", "commonwealths", "public"),
            new Organisation(
                    "Agencia de cooperación", "international-organisations-and-agencies", "international-cooperation"),
            new Organisation("Organismo multilateral", "multilateral-organisations", "international-cooperation"));
    private static final List<Area> AREAS = List.of(
            new Area("Todo el Distrito", "district"),
            new Area("Zona norte", "zone"),
            new Area("Zona centro", "zone"),
            new Area("Zona sur", "zone"),
            new Area("Zona de los valles", "zone"),
            new Area("Parroquia urbana A", "parish"),
            new Area("Parroquia urbana B", "parish"),
            new Area("Parroquia rural A", "parish"),
            new Area("Parroquia rural B", "parish"),
            new Area("Parroquia rural C", "parish"));

    private final Town town;

    Surroundings(Town town) {
        this.town = town;
    }

    /** Planning registers them in the first days. */
    void begin() {
        var chance = town.chance("surroundings");
        ORGANISATIONS.forEach(one -> town.in(
                chance,
                0,
                9,
                () -> registered(
                        "/actors",
                        Body.of("name", one.name() + " (simulación)", "type", one.type(), "nature", one.nature()),
                        town.actors())));
        AREAS.forEach(one -> town.in(
                chance,
                0,
                9,
                () -> registered(
                        "/territories",
                        Body.of("name", one.name() + " (simulación)", "kind", one.kind()),
                        town.territories())));
    }

    private void registered(String path, ObjectNode body, List<String> known) {
        town.office()
                .act(Office.PLANNING, "POST", path, body)
                .ifPresent(answer -> known.add(answer.path("id").asString()));
    }
}
