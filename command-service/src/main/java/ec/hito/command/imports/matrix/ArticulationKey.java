package ec.hito.command.imports.matrix;

import ec.hito.model.stored.MatrixEntry;
import java.util.Comparator;

/** What identifies an articulation in the matrix: the number of its entry, and its own number within that. */
public record ArticulationKey(int entry, int articulationNo) implements Comparable<ArticulationKey> {
    private static final Comparator<ArticulationKey> IN_THE_ORDER_OF_THE_MATRIX =
            Comparator.comparingInt(ArticulationKey::entry).thenComparingInt(ArticulationKey::articulationNo);

    public static ArticulationKey of(MatrixEntry entry) {
        return new ArticulationKey(entry.entry(), entry.articulationNo());
    }

    /** Reads {@code 12.3}, the spelling in which it is claimed. */
    public static ArticulationKey parse(String text) {
        int dot = text.indexOf('.');
        return new ArticulationKey(Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
    }

    @Override
    public int compareTo(ArticulationKey other) {
        return IN_THE_ORDER_OF_THE_MATRIX.compare(this, other);
    }

    @Override
    public String toString() {
        return entry + "." + articulationNo;
    }
}
