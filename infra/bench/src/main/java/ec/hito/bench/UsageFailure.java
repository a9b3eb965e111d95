package ec.hito.bench;

/** The command line is not understood; the message says why. */
public final class UsageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageFailure(String sentence) {
        super(sentence);
    }
}
