package ec.hito.command.imports.http;

import ec.hito.command.imports.progress.RunningImports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The imports' part of the HTTP edge. */
@Configuration(proxyBeanMethods = false)
@Import({ImportController.class, ProgressController.class, UndoController.class})
public class ImportEdge {
    @Bean
    RunningImports runningImports() {
        return new RunningImports();
    }
}
