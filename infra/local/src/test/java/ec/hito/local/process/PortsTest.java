package ec.hito.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("a child process that another class starts just then would hold an open port for a moment longer")
class PortsTest {
    /** From here on Linux gives ports to outgoing connections; other systems begin higher. */
    private static final int FIRST_OF_CONNECTIONS = 32_768;

    @Test
    void freePortsDifferAndNoConnectionOfAnybodyTakesThem() {
        var ports = IntStream.range(0, 50).map(_ -> Ports.free()).boxed().toList();

        assertThat(ports).doesNotHaveDuplicates().allMatch(port -> port > 1_024 && port < FIRST_OF_CONNECTIONS);
    }

    @Test
    void aPortThatSomebodyListensOnIsInUse() throws Exception {
        var port = Ports.free();
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.inUse(port)).isTrue();
        }
        assertThat(Ports.inUse(port)).isFalse();
    }

    @Test
    void aPortThatAnotherProgramWasToldIsNotToldUntilThatEnds() throws Exception {
        var other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherProgram.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            var port = Integer.parseInt(other.inputReader().readLine());
            assertThat(Ports.inUse(port)).isFalse();
            assertThat(Ports.claim(port)).isFalse();

            other.destroyForcibly().waitFor();

            assertThat(Ports.claim(port)).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    /** Is told a port, says which, and uses it only after the test has ended. */
    static final class AnotherProgram {
        private AnotherProgram() {}

        static void main() throws IOException {
            IO.println(Ports.free());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
