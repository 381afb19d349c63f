package id.netral.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.common.source.Fault;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

/** Sentences come in the reader's language, written as Java's MessageFormat has them, whatever the machine speaks. */
class SentencesTest {

    private final Locale machine = Locale.getDefault();

    @BeforeEach
    void theMachineSpeaksEnglish() {
        Locale.setDefault(Locale.US);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(machine);
    }

    @Test
    void indonesianUnlessEnglishIsAsked() {
        assertThat(Sentences.sentence("nav.home", Formats.INDONESIAN)).isEqualTo("Beranda");
        assertThat(Sentences.sentence("nav.home", Locale.of("id"))).isEqualTo("Beranda");
        assertThat(Sentences.sentence("nav.home", Locale.ROOT)).isEqualTo("Beranda");
        assertThat(Sentences.sentence("nav.home", Locale.FRANCE)).isEqualTo("Beranda");
        assertThat(Sentences.sentence("nav.home", Locale.UK)).isEqualTo("Home");
    }

    @Test
    void aKeyWithoutASentenceIsTold() {
        assertThatThrownBy(() -> Sentences.sentence("nowhere.at-all", Locale.ENGLISH))
                .isInstanceOf(NoSuchMessageException.class);
        assertThat(Sentences.sentenceOr("?", "nowhere.at-all", Locale.ENGLISH)).isEqualTo("?");
    }

    /** Every sentence with an apostrophe and arguments, in both languages. */
    @Test
    void apostrophesAreMessageFormats() throws IOException {
        for (var locale : new Locale[] {Formats.INDONESIAN, Locale.ENGLISH}) {
            var written = new Properties();
            try (var files = Files.list(Path.of("src/main/resources/translations"))) {
                for (var file : files.filter(f -> f.toString().contains("_en") == Locale.ENGLISH.equals(locale))
                        .toList()) {
                    written.load(new StringReader(Files.readString(file)));
                }
            }
            var quoted = written.stringPropertyNames().stream()
                    .filter(key -> written.getProperty(key).contains("'"))
                    .filter(key -> written.getProperty(key).contains("{0"))
                    .toList();
            assertThat(quoted).hasSizeGreaterThan(20).allSatisfy(key -> {
                var text = written.getProperty(key);
                assertThat(Sentences.sentence(key, locale)).isEqualTo(text);
                assertThat(Sentences.sentence(key, locale, 1_234, 2, 3, 4, 5))
                        .isEqualTo(new MessageFormat(text, locale).format(new Object[] {1_234, 2, 3, 4, 5}));
            });
        }
    }

    @Test
    void withoutArgumentsASentenceIsAsItIsWritten() {
        assertThat(Sentences.sentence("bank.stem-missing", Locale.ENGLISH)).isEqualTo("Write the question's text.");
        assertThat(new Fault("a", 1, "exchange.fault.giftBraces", List.of()).describe(Locale.ENGLISH))
                .contains("The braces { and } do not match", "\\{ or \\}");
    }

    @Test
    void aPartIsGivenByTheRestOfItsKeys() {
        assertThat(Sentences.beginningWith("role.", Locale.ENGLISH))
                .containsEntry("ADMIN", "Administrator")
                .hasSameSizeAs(Sentences.beginningWith("role.", Formats.INDONESIAN));
    }
}
