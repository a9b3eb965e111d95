package ec.hito.command.secretariat.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The secretariats' part of the HTTP edge. */
@Configuration(proxyBeanMethods = false)
@Import({SecretariatController.class, SecretariatLifeController.class})
public class SecretariatEdge {}
