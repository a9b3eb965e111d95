package ec.hito.command.imports.matrix.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The matrix import's part of the HTTP edge. */
@Configuration(proxyBeanMethods = false)
@Import(MatrixImportController.class)
public class MatrixEdge {}
