package ec.hito.query.live;

import ec.hito.model.ManagementObjectiveCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a listener wants to hear of. What is about no initiative may change every figure, and everybody hears of it.
 *
 * @param initiative id or code; null for all
 * @param objective null for all
 */
record Wanted(@Nullable String initiative, @Nullable ManagementObjectiveCode objective) {
    boolean includes(Notice notice) {
        var about = notice.initiative();
        return about == null
                || (isAbout(about)
                        && (objective == null || notice.managementObjectives().contains(objective)));
    }

    private boolean isAbout(Notice.About about) {
        return initiative == null
                || about.code().value().equals(initiative.toUpperCase(Locale.ROOT))
                || about.id().toString().equals(initiative.toLowerCase(Locale.ROOT));
    }
}
