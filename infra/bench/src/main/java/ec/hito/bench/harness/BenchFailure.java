package ec.hito.bench.harness;

import org.jspecify.annotations.Nullable;

/** A measurement that says nothing: something did not work, or did not do what it acknowledged. */
public final class BenchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BenchFailure(String sentence) {
        super(sentence);
    }

    public BenchFailure(String sentence, @Nullable Throwable cause) {
        super(cause == null ? sentence : sentence + " " + cause, cause);
    }
}
