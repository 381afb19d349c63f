package id.netral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence stands in both languages and every key asked for exists. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java");

    // keys named whole in code: getTranslation("…"), new RefusedException("…"), @Menu(title = "…")
    private static final Pattern ASKED = Pattern.compile(
            "(?:getTranslation\\(|RefusedException\\(|@Menu\\(title = )\\s*\"([a-z0-9]+(?:[.-][A-Za-z0-9_]+)+)\"\\s*[,)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("translations_en.properties")).isEqualTo(keys("translations.properties"));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        var indonesian = load("translations.properties");
        var english = load("translations_en.properties");
        assertThat(keys("translations.properties"))
                .allSatisfy(
                        key -> assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(indonesian, key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_en.properties"})
    void everySentenceIsFilledAndWellFormed(String file) throws IOException {
        var texts = load(file);
        assertThat(keys(file)).allSatisfy(key -> {
            assertThat(texts.getProperty(key)).as(key).isNotBlank();
            assertThat(new MessageFormat(texts.getProperty(key), Locale.ROOT))
                    .as(key)
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_en.properties"})
    void noKeyStandsTwice(String file) throws IOException {
        try (var lines = Files.lines(FOLDER.resolve(file))) {
            assertThat(lines.filter(line -> line.matches("[A-Za-z0-9._-]+=.*"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyAskedForExists() throws IOException {
        var known = keys("translations.properties");
        try (var files = Files.walk(SOURCES)) {
            var missing = new TreeSet<String>();
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                ASKED.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !known.contains(key))
                        .forEach(key -> missing.add(key + " in " + file.getFileName()));
            }
            assertThat(missing).isEmpty();
        }
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(match -> match.group(1))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(String file) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
