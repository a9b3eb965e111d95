package ec.hito.command.imports.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The imports' part of the HTTP edge. */
@Configuration(proxyBeanMethods = false)
@Import({ImportController.class, UndoController.class})
public class ImportEdge {}
