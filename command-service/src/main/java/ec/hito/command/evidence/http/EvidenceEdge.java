package ec.hito.command.evidence.http;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The evidence's part of the HTTP edge. */
@Configuration(proxyBeanMethods = false)
@Import({UploadController.class, EvidenceController.class})
public class EvidenceEdge {
    @Bean
    IncomingFolder incomingFolder(@Value("${spring.servlet.multipart.location}") Path folder, Clock clock) {
        return new IncomingFolder(folder).kept(clock);
    }
}
