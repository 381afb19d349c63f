package id.netral.authoring.packs;

import id.netral.catalog.file.PackBytes;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Counts what of some files is not in others; how YAML is laid out does not count. */
final class Differences {

    private Differences() {}

    /** Fields of YAML, lines of other texts, and whole other files, that are in the first but not in the second. */
    static int count(SortedMap<String, PackBytes> first, SortedMap<String, PackBytes> second) {
        return first.entrySet().stream()
                .mapToInt(file -> count(file.getKey(), file.getValue(), second.get(file.getKey())))
                .sum();
    }

    private static int count(String path, PackBytes first, @Nullable PackBytes second) {
        if (second == null || first.sha256().equals(second.sha256())) {
            return second == null ? 1 : 0;
        }
        if (path.endsWith(".yaml")) {
            return missing(fields(first.bytes()), fields(second.bytes()));
        }
        return path.endsWith(".md")
                ? missing(text(first.bytes()).lines(), text(second.bytes()).lines())
                : 1;
    }

    private static int missing(Stream<String> first, Stream<String> second) {
        var left = new HashMap<String, Integer>();
        second.forEach(each -> left.merge(each.strip(), 1, Integer::sum));
        return (int) first.filter(each -> left.merge(each.strip(), -1, Integer::sum) < 0)
                .count();
    }

    private static Stream<String> fields(byte[] yaml) {
        return fields("", new Yaml(new SafeConstructor(new LoaderOptions())).load(text(yaml)));
    }

    private static Stream<String> fields(String name, @Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream().flatMap(each -> fields(name + "." + each.getKey(), each.getValue()));
            case List<?> list -> list.stream().flatMap(each -> fields(name, each));
            case null -> Stream.of();
            default -> Stream.of(name + "=" + String.valueOf(value).strip());
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
