package ec.hito.bench.harness;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.ArrayList;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;

/** What a service's own {@code application.yaml} sets, so that a bench runs it as it runs in production. */
public final class ServiceSettings {
    private static final String EDGE = "ec/hito/web/edge.yaml";

    private ServiceSettings() {}

    /** The connection pool of the service whose main class this is; whom and where it connects to is left open. */
    public static HikariConfig pool(Class<?> application) {
        var sources = new MutablePropertySources();
        read(besides(application)).forEach(sources::addLast);
        read(new ClassPathResource(EDGE)).forEach(sources::addLast);
        var config = new HikariConfig();
        new Binder(ConfigurationPropertySources.from(sources), new PropertySourcesPlaceholdersResolver(sources))
                .bind("spring.datasource.hikari", Bindable.ofInstance(config));
        return config;
    }

    /** Both services' jars hold a file of that name; this is the one beside the class. */
    private static Resource besides(Class<?> application) {
        var path = application.getName().replace('.', '/') + ".class";
        var place = String.valueOf(application.getResource("/" + path));
        try {
            return new UrlResource(URI.create(place.replace(path, "application.yaml")));
        } catch (MalformedURLException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Iterable<PropertySource<?>> read(Resource yaml) {
        try {
            return new ArrayList<>(new YamlPropertySourceLoader().load(yaml.toString(), yaml));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
