package ec.hito.query.page;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.figures.Figures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A secretariat, type of mechanism, policy, actor or territory, as the pages show it.
 *
 * @param key in the address of its page
 * @param objective that it belongs to; null if to none
 * @param notes what is to be said of it, in words
 * @param lacks what is not known of it, in words
 */
record ShownGroup(
        String key,
        String name,
        @Nullable ManagementObjectiveCode objective,
        List<String> notes,
        List<String> lacks,
        Figures figures) {
    /** All of a kind. */
    record All(List<ShownGroup> items, Figures unknown) {}
}
