package ec.hito.command.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A call of the description, and who may make it.
 *
 * @param call its operation id
 * @param before the calls that planning makes before it
 * @param otherwise what its body says instead of what the example says, by field
 * @param without the fields of the example that its body leaves out
 */
record Act(String call, Set<Who> open, List<String> before, Map<String, String> otherwise, List<String> without) {
    static Act of(String call, Set<Who> open) {
        return new Act(call, open, List.of(), Map.of(), List.of());
    }

    Act after(String... calls) {
        return new Act(call, open, List.of(calls), otherwise, without);
    }

    Act saying(String field, String value) {
        var more = new HashMap<>(otherwise);
        more.put(field, value);
        return new Act(call, open, before, more, without);
    }

    Act without(String... fields) {
        return new Act(call, open, before, otherwise, List.of(fields));
    }

    String title() {
        return call + (otherwise.isEmpty() ? "" : " " + otherwise) + (without.isEmpty() ? "" : " without " + without);
    }
}
