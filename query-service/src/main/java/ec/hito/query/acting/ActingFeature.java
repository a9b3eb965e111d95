package ec.hito.query.acting;

import ec.hito.query.plan.PlanInForce;
import ec.hito.query.secretariat.Secretariats;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@Import(ActPage.class)
public class ActingFeature {
    @Bean
    WriteSide writeSide(
            @Value("${hito.page.write-side}") String address, OAuth2AuthorizedClientManager tokens, JsonMapper json) {
        return new WriteSide(address, tokens, json);
    }

    @Bean
    Refusals refusals(MessageSource messages) {
        return new Refusals(messages);
    }

    @Bean
    Acting acting(WriteSide writeSide, Refusals words) {
        return new Acting(writeSide, words);
    }

    @Bean
    Choices choices(PlanInForce plan, Secretariats secretariats, MessageSource messages) {
        return new Choices(plan, secretariats, messages);
    }
}
