package ec.hito.web;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartException;

/** The server could not write what it was sent, to its own disk or to the database's. Nothing was stored. */
public final class NoRoom extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String DISK_FULL = "53100";

    /** @param cause why it could not be written */
    public NoRoom(IOException cause) {
        super("what was sent cannot be written: " + cause.getMessage(), cause);
    }

    /** Whether the database says that its disk is full. */
    static boolean inTheDatabase(Throwable failure) {
        for (Throwable inner = failure; inner != null; inner = inner.getCause()) {
            if (inner instanceof SQLException refused && DISK_FULL.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the folder for incoming files did not take a part of the body. What the container cannot take apart, and what its sender broke
     * off, it reports by exceptions of its own, somewhere on the way to the cause.
     */
    static boolean forTheParts(MultipartException failure) {
        @Nullable Throwable last = null;
        for (Throwable inner = failure.getCause(); inner != null; inner = inner.getCause()) {
            if (inner instanceof ClientAbortException) {
                return false;
            }
            last = inner;
        }
        return last != null
                && (last.getClass() == IOException.class
                        || last instanceof FileNotFoundException
                        || last instanceof FileSystemException);
    }
}
