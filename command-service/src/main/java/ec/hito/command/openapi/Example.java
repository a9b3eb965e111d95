package ec.hito.command.openapi;

/**
 * What a call may be sent, or is answered with, word for word.
 *
 * @param call the operation id that it belongs to
 */
public record Example(String call, Format format, String text) {
    /** Of the file that the example stands in. */
    public enum Format {
        JSON,
        CSV,
        PDF
    }
}
