package ec.hito.query.note;

import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.timeline.Past;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(NoteController.class)
public class NoteFeature {
    @Bean
    Notes notes(InitiativeIds ids, Past past) {
        return new Notes(ids, past);
    }
}
