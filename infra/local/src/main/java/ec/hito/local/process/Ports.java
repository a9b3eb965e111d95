package ec.hito.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** TCP ports of the loopback interface. */
public final class Ports {
    private static final int CONNECT_MILLIS = 300;
    private static final int FIRST = 20_000;
    private static final int COUNT = 12_000;

    /** Other programs that look for ports at the same time began elsewhere. */
    private static final AtomicInteger NEXT = new AtomicInteger(new SplittableRandom().nextInt(COUNT));

    private Ports() {}

    /**
     * A port that nobody uses now, another one each time. It is none of those that systems give to outgoing connections: one of these could be
     * taken at any moment before it is listened on.
     */
    public static int free() {
        for (int tried = 0; tried < COUNT; tried++) {
            var port = FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT);
            if (!inUse(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no port from %d on is free".formatted(FIRST));
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
