package id.netral.rules.glossary;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the glossary at start, before the content packs that explain its words. */
@Component
@Order(5)
class GlossaryStartup implements ApplicationRunner {

    private final GlossaryLoader loader;
    private final Path content;

    GlossaryStartup(GlossaryLoader loader, @Value("${netral.content:content}") Path content) {
        this.loader = loader;
        this.content = content;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        loader.load(content.resolve("rules").resolve("glossary.yaml"));
    }
}
