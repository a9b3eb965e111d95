package ec.hito.command.decision;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field its path in the request, such as {@code articulations[0].managementObjective}
 * @param code stable name of the fault, such as {@code unknown-reference}
 * @param arguments the values that its words name
 */
public record Fault(String field, String code, List<Object> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault at(String field, String code, Object... arguments) {
        return new Fault(field, code, List.of(arguments));
    }
}
