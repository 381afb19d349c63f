package id.netral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Decision 21: rows are reached through Spring Data JPA. What stays plain SQL says why in its Javadoc; the rest is on its way,
 * and these numbers only fall.
 */
class JdbcClassesTest {

    private static final int MOST_WITHOUT_A_REASON = 0;
    private static final int MOST_LINES = 2_868;

    private static final Pattern USES = Pattern.compile(
            "^import org\\.springframework\\.jdbc\\.core\\..*(JdbcClient|JdbcTemplate|JdbcOperations|JdbcInsert);$",
            Pattern.MULTILINE);
    private static final String REASON = "Plain SQL:";

    private record Source(Path file, String text) {

        static Source read(Path file) {
            try {
                return new Source(file, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean usesJdbc() {
            return USES.matcher(text).find();
        }
    }

    @Test
    void fewerClassesWritePlainSqlWithoutSayingWhy() throws IOException {
        assertThat(users())
                .filteredOn(source -> !source.text().contains(REASON))
                .extracting(Source::file)
                .hasSizeLessThanOrEqualTo(MOST_WITHOUT_A_REASON);
    }

    @Test
    void theyAreFewerLines() throws IOException {
        assertThat(users().stream()
                        .mapToLong(source -> source.text()
                                .lines()
                                .filter(line -> !line.startsWith("import "))
                                .count())
                        .sum())
                .isLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void noViewAndNoServiceWithAReasonWritesSql() throws IOException {
        assertThat(users())
                .filteredOn(source -> source.file().toString().contains("/ui/")
                        || source.text().contains(REASON) && source.text().contains("\n@Service"))
                .extracting(Source::file)
                .isEmpty();
    }

    private static List<Source> users() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Source::read)
                    .filter(Source::usesJdbc)
                    .toList();
        }
    }
}
