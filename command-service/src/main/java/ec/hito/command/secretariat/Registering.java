package ec.hito.command.secretariat;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Rejection;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRegistered;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Registering a secretariat. */
final class Registering {
    private Registering() {}

    static Decision<SecretariatEvent> decide(RegisterSecretariat command, Catalogue catalogue) {
        var unknown = unknownObjectives(command, catalogue);
        if (!unknown.isEmpty()) {
            return Decision.reject(new SecretariatRejection.UnknownManagementObjective(unknown));
        }
        return command.timing()
                .refusal()
                .or(() -> beforeThePlan(command, catalogue))
                .map(Decision::<SecretariatEvent>reject)
                .orElseGet(() -> Decision.accept(new SecretariatRegistered(
                        command.secretariat(),
                        command.name(),
                        command.managementObjectives().stream().distinct().toList(),
                        command.timing().effectiveOn())));
    }

    /** Only the objectives it names tie a secretariat to the plan: the city may have had it long before. */
    private static Optional<Rejection> beforeThePlan(RegisterSecretariat command, Catalogue catalogue) {
        return command.managementObjectives().isEmpty()
                ? Optional.empty()
                : catalogue.planSince().flatMap(command.timing()::refusalBefore);
    }

    private static List<Fault> unknownObjectives(RegisterSecretariat command, Catalogue catalogue) {
        var objectives = command.managementObjectives();
        return IntStream.range(0, objectives.size())
                .filter(i -> !catalogue.has(objectives.get(i)))
                .mapToObj(i -> Fault.at("managementObjectives[" + i + "]", "unknown-reference", objectives.get(i)))
                .toList();
    }
}
