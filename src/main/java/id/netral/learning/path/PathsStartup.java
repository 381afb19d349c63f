package id.netral.learning.path;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the learning paths at start, after the packs they name. */
@Component
@Order(12)
class PathsStartup implements ApplicationRunner {

    private final PathsLoader loader;
    private final Path content;

    PathsStartup(PathsLoader loader, @Value("${netral.content:content}") Path content) {
        this.loader = loader;
        this.content = content;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        loader.load(content.resolve("paths.yaml"));
    }
}
