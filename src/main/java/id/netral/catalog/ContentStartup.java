package id.netral.catalog;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the content packs at start: after the legal register they cite, before demo data that uses them. */
@Component
@Order(10)
class ContentStartup implements ApplicationRunner {

    private final PackLoader loader;
    private final Path content;

    ContentStartup(PackLoader loader, @Value("${netral.content:content}") Path content) {
        this.loader = loader;
        this.content = content;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        loader.load(content);
    }
}
