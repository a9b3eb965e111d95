package ec.hito.command.evidence.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The evidence's part of the HTTP edge. */
@Configuration(proxyBeanMethods = false)
@Import({UploadController.class, EvidenceController.class})
public class EvidenceEdge {}
