package id.netral.branching;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the stories at start, after the legal register they cite. */
@Component
@Order(11)
class StoryStartup implements ApplicationRunner {

    private final StoryLoader loader;
    private final Path content;

    StoryStartup(StoryLoader loader, @Value("${netral.content:content}") Path content) {
        this.loader = loader;
        this.content = content;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        loader.load(content.resolve("kasus"));
    }
}
