package ec.hito.local;

/** The words on the command line make no sense; the message says which. */
final class UsageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageFailure(String sentence) {
        super(sentence);
    }
}
