package ec.hito.local.seed;

/** Who is told how far the loading is. */
@FunctionalInterface
public interface Progress {
    void step(String what);
}
