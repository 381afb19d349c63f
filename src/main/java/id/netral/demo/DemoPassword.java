package id.netral.demo;

import id.netral.common.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** One password for the demo accounts of this installation, drawn once and kept beside its rows. */
@Component
@ConditionalOnDemo
class DemoPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 8;

    private final Path file;

    DemoPassword(@Value("${netral.db.data:data}") Path data) {
        this.file = data.resolve("demo-password.txt");
    }

    String value() {
        try {
            if (!Files.exists(file)) {
                Files.writeString(OwnerOnly.file(file), draw());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String draw() {
        return "contoh-"
                + new SecureRandom()
                        .ints(LENGTH, 0, LETTERS.length())
                        .mapToObj(LETTERS::charAt)
                        .map(String::valueOf)
                        .collect(Collectors.joining());
    }
}
