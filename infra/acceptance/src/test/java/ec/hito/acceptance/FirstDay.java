package ec.hito.acceptance;

import ec.hito.local.process.Folders;
import ec.hito.testing.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A Hito on the real plan, one for all tests that ask for it: starting it takes longer than they do. Classes have an order, so that those that
 * only look come before those that change something.
 */
final class FirstDay implements AutoCloseable {
    private final Path data;
    private RunningHito hito;

    private FirstDay() {
        try {
            data = Files.createTempDirectory("hito-acceptance-");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        hito = RunningHito.on(data);
    }

    RunningHito hito() {
        return hito;
    }

    /** Stops it and starts it again on what it left. */
    void restart() {
        hito.close();
        hito = RunningHito.on(data);
    }

    @Override
    public void close() throws IOException {
        hito.close();
        Folders.delete(data);
    }

    /** Hands it to a test class, and the browser that all of them share. Both end with the last of them. */
    static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            var type = parameter.getParameter().getType();
            return type == FirstDay.class || type == Chromium.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            var shared = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
            return parameter.getParameter().getType() == Chromium.class
                    ? shared.computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class)
                    : shared.computeIfAbsent(FirstDay.class, _ -> new FirstDay(), FirstDay.class);
        }
    }
}
