package ec.hito.query.page;

import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class PageFeature {}
