package id.netral.common;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.common.source.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every fault a reader can note has its sentence, and says where. */
class FaultSentencesTest {

    private static final Pattern KEY = Pattern.compile("\"(fault\\.[A-Za-z]+)\"");

    @Test
    void everyKeyInTheSourcesHasASentence() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/id/netral"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
            }
        }
        assertThat(keys).hasSizeGreaterThan(40).allSatisfy(key -> {
            var fault = new Fault("a.yaml", 3, key, List.of("satu", "dua", "tiga", "empat"));
            assertThat(fault.describe(Formats.INDONESIAN)).startsWith("a.yaml:3: ");
            assertThat(fault.describe(Locale.ENGLISH)).startsWith("a.yaml:3: ");
        });
    }

    @Test
    void speaksTheAskedLanguageWhateverTheMachineSpeaks() {
        var fault = new Fault("quiz.yaml", 12, "fault.missing", List.of("feedback"));

        assertThat(fault.describe(Formats.INDONESIAN)).isEqualTo("quiz.yaml:12: 'feedback' belum diisi.");
        assertThat(fault.describe(Locale.ENGLISH)).isEqualTo("quiz.yaml:12: 'feedback' is missing.");
    }
}
