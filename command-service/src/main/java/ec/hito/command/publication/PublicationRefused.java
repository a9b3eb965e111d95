package ec.hito.command.publication;

/** Publication must not go on until an operator has seen to what the message says. */
final class PublicationRefused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    PublicationRefused(String message) {
        super(message);
    }
}
