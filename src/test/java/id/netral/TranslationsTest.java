package id.netral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence stands in both languages, in the file of the module that asks for it, and every key asked for exists. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/translations");
    private static final Path SOURCES = Path.of("src/main/java/id/netral");
    private static final String ENGLISH = "_en.properties";
    private static final String INDONESIAN = ".properties";

    // keys named whole in code: getTranslation("…"), new RefusedException("…"), @Menu(title = "…")
    private static final Pattern ASKED = Pattern.compile(
            "(?:getTranslation\\(|RefusedException\\(|@Menu\\(title = )\\s*\"([a-z0-9]+(?:[.-][A-Za-z0-9_]+)+)\"\\s*[,)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (var module : modules()) {
            assertThat(load(module + ENGLISH).stringPropertyNames())
                    .as(module)
                    .isEqualTo(load(module + INDONESIAN).stringPropertyNames());
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        var english = all(ENGLISH);
        assertThat(all(INDONESIAN))
                .allSatisfy((key, indonesian) ->
                        assertThat(placeholders(english.get(key))).as(key).isEqualTo(placeholders(indonesian)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySentenceIsFilledAndWellFormed(String file) throws IOException {
        var texts = load(file);
        assertThat(texts.stringPropertyNames()).isNotEmpty().allSatisfy(key -> {
            var text = texts.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            if (placeholders(text).isEmpty()) {
                // shown as it is written
                assertThat(text).as(key).doesNotContain("''");
            } else {
                assertThat(new MessageFormat(text, Locale.ROOT)).as(key).isNotNull();
            }
        });
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (var language : List.of(INDONESIAN, ENGLISH)) {
            var keys = new ArrayList<String>();
            for (var module : modules()) {
                try (var lines = Files.lines(FOLDER.resolve(module + language))) {
                    lines.filter(line -> line.matches("[A-Za-z0-9._-]+=.*"))
                            .forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
                }
            }
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyAskedForExists() throws IOException {
        var known = all(INDONESIAN).keySet();
        var missing = new TreeSet<String>();
        for (var file : sources()) {
            ASKED.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(key + " in " + file.getFileName()));
        }
        assertThat(missing).isEmpty();
    }

    /** A key named by one module's sources stands in that module's file, one named by several in {@code common}. */
    @Test
    void everyKeyIsAskedForByItsModule() throws IOException {
        var named = modulesByLiteral();
        var strays = new TreeMap<String, String>();
        for (var module : modules()) {
            for (var key : load(module + INDONESIAN).stringPropertyNames()) {
                var asking = asking(key, named);
                if (asking.isEmpty() || !"common".equals(module) && !asking.equals(Set.of(module))) {
                    strays.put(module + ": " + key, "asked for by " + asking);
                }
            }
        }
        assertThat(strays).isEmpty();
    }

    /** Whose sources name the key, or else the longest beginning of it ({@code "role." + name}). */
    private static Set<String> asking(String key, Map<String, Set<String>> named) {
        for (var end = key.length();
                end > 0;
                end = Math.max(key.lastIndexOf('.', end - 1), key.lastIndexOf('-', end - 1))) {
            var whole = named.get(key.substring(0, Math.min(end + 1, key.length())));
            var stem = key.indexOf('.') < end ? named.get(key.substring(0, end)) : null;
            if (whole != null || stem != null) {
                return whole == null ? stem : whole;
            }
        }
        return Set.of();
    }

    private static Map<String, Set<String>> modulesByLiteral() throws IOException {
        var named = new HashMap<String, Set<String>>();
        for (var file : sources()) {
            var place = SOURCES.relativize(file);
            var module = place.getNameCount() == 1 ? "shell" : place.getName(0).toString();
            LITERAL.matcher(Files.readString(file).replace("\"\"\"", ""))
                    .results()
                    .forEach(match -> named.computeIfAbsent(match.group(1), any -> new TreeSet<>())
                            .add(module));
        }
        return named;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Map<String, String> all(String language) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var module : modules()) {
            load(module + language).forEach((key, text) -> texts.put((String) key, (String) text));
        }
        return texts;
    }

    private static Collection<String> modules() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> files() throws IOException {
        return modules().stream().flatMap(module -> Stream.of(module + INDONESIAN, module + ENGLISH));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties load(String file) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
