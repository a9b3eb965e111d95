package ec.hito.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** TCP ports of the loopback interface. */
public final class Ports {
    private static final int CONNECT_MILLIS = 300;
    private static final int FIRST = 20_000;
    private static final int COUNT = 12_000;

    private static final AtomicInteger NEXT = new AtomicInteger(new SplittableRandom().nextInt(COUNT));

    private Ports() {}

    /**
     * A port that nobody uses now, another one each time, which no other program of Hito is told as long as this one runs. It is none of those
     * that systems give to outgoing connections: one of these could be taken at any moment before it is listened on.
     */
    public static int free() {
        for (int tried = 0; tried < COUNT; tried++) {
            var port = FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT);
            if (!inUse(port) && claim(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no port from %d on is free".formatted(FIRST));
    }

    /** Whether this program alone may use the port from now on, of all that ask here. The system takes the claim back when the program ends. */
    static boolean claim(int port) {
        try {
            // A byte for each port; they are locked and never written.
            return Claims.FILE.tryLock(port, 1, false) != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file stays open: the system would take back all claims of a program that closes it once. */
    private static final class Claims {
        static final FileChannel FILE = open();

        private static FileChannel open() {
            var file = Path.of(System.getProperty("java.io.tmpdir"), "hito-ports-" + System.getProperty("user.name"));
            try {
                return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Whether somebody holds the port, also by listening on every interface. */
    public static boolean inUse(int port) {
        return answers(port) || !canBind(port);
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(loopback(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static boolean canBind(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }
}
