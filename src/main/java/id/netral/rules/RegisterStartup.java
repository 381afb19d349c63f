package id.netral.rules;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the register at start, before the content packs that cite it. */
@Component
@Order(5)
class RegisterStartup implements ApplicationRunner {

    private final RegisterLoader loader;
    private final Path content;

    RegisterStartup(RegisterLoader loader, @Value("${netral.content:content}") Path content) {
        this.loader = loader;
        this.content = content;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        loader.load(content.resolve("rules"));
    }
}
