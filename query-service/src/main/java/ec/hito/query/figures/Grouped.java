package ec.hito.query.figures;

import java.util.Map;

/**
 * The figures of what initiatives are counted under besides objectives, on a day. An initiative counts once under each thing that it has to do
 * with.
 *
 * @param known of what at least one initiative stands under
 * @param unknown of the initiatives that stand under nothing of the kind
 */
public record Grouped<K>(Map<K, Figures> known, Figures unknown) {
    public Figures of(K key) {
        return known.getOrDefault(key, Figures.NONE);
    }
}
