package ec.hito.query.total;

import ec.hito.model.HealthRule;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the totals were worked out from besides the events up to a position. In one edition, what a position adds never changes.
 *
 * @param generation of the read model, by name
 * @param mended how many times something was added before the last position
 * @param rules by number
 */
record Edition(String generation, UUID epoch, int mended, List<HealthRule> rules) {
    /** The same with the rules of another after its own. */
    Edition with(Edition other) {
        return new Edition(
                generation,
                epoch,
                mended,
                Stream.concat(rules.stream(), other.rules.stream()).toList());
    }
}
