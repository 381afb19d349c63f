package id.netral.rules;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the register and the glossary at start, before the content packs that cite them. */
@Component
@Order(5)
class RegisterStartup implements ApplicationRunner {

    private final RegisterLoader loader;
    private final GlossaryLoader glossary;
    private final Path content;

    RegisterStartup(RegisterLoader loader, GlossaryLoader glossary, @Value("${netral.content:content}") Path content) {
        this.loader = loader;
        this.glossary = glossary;
        this.content = content;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        loader.load(content.resolve("rules"));
        glossary.load(content.resolve("rules").resolve("glossary.yaml"));
    }
}
