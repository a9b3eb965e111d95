package ec.hito.query.importing;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(ImportPage.class)
public class ImportingFeature {}
