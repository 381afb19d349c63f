package id.netral.verdict;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the rules at start, after the legal register they cite and before the lessons that show them. */
@Component
@Order(7)
class VerdictStartup implements ApplicationRunner {

    private final Verdicts verdicts;
    private final Path content;

    VerdictStartup(Verdicts verdicts, @Value("${netral.content:content}") Path content) {
        this.verdicts = verdicts;
        this.content = content;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        verdicts.load(content.resolve("rules").resolve("verdict"));
    }
}
