package id.netral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An entity and its table are found side by side: the migrations of a module make the tables of its entities. */
class SchemaTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path CLASSES = Path.of("src/main/java/id/netral");
    private static final Pattern TABLE = Pattern.compile("^CREATE TABLE (\\w+) \\(", Pattern.MULTILINE);
    private static final Pattern ENTITY = Pattern.compile(
            "^@Entity\\b.*?^(?:public |abstract |final )*class (\\w+)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("@Table\\(name = \"(\\w+)\"");

    @Test
    void theTableOfAnEntityIsMadeByItsModule() throws IOException {
        var tables = tables();
        var entities = entities();

        assertThat(entities).hasSizeGreaterThan(70);
        assertThat(entities)
                .allSatisfy((table, modules) -> assertThat(modules).as(table).contains(tables.get(table)));
    }

    /** Module by table. */
    private static Map<String, String> tables() throws IOException {
        var modules = new TreeMap<String, String>();
        for (var file : files(MIGRATIONS, ".sql")) {
            TABLE.matcher(read(file)).results().forEach(made -> modules.put(made.group(1), module(MIGRATIONS, file)));
        }
        return modules;
    }

    /** Modules by table: one above may have its own view of a row. */
    private static Map<String, Set<String>> entities() throws IOException {
        var modules = new TreeMap<String, Set<String>>();
        for (var file : files(CLASSES, ".java")) {
            ENTITY.matcher(read(file)).results().forEach(entity -> {
                var name = NAME.matcher(entity.group());
                var table = name.find() ? name.group(1) : underscored(entity.group(1));
                modules.computeIfAbsent(table, its -> new TreeSet<>()).add(module(CLASSES, file));
            });
        }
        return modules;
    }

    private static String underscored(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static String module(Path root, Path file) {
        return root.relativize(file).getName(0).toString();
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
