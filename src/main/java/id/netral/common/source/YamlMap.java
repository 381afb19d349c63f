package id.netral.common.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * A mapping of a YAML file, read strictly: a key given twice is a fault, and so is, at {@link #refuseOtherKeys()}, every
 * key nobody asked for. A required key that is missing or wrong gives a fault and a stand-in.
 */
public final class YamlMap {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");

    private final YamlValue self;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Map<String, YamlValue> keys = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    YamlMap(YamlValue self, MappingNode node) {
        this.self = self;
        for (var tuple : node.getValue()) {
            var key = self.sibling(tuple.getKeyNode());
            var name = key.text(100);
            if (values.putIfAbsent(name, self.sibling(tuple.getValueNode())) != null) {
                key.fault("fault.keyTwice", name);
            }
            keys.putIfAbsent(name, key);
        }
    }

    /** The line the mapping starts at. */
    public int line() {
        return self.line();
    }

    /** Notes a fault at the mapping's start. */
    public void fault(String key, Object... arguments) {
        self.fault(key, arguments);
    }

    /** Notes a fault at the value of the field, or at the mapping's start when there is none. */
    public void faultAt(String field, String key, Object... arguments) {
        values.getOrDefault(field, self).fault(key, arguments);
    }

    /** Whether the key is there with a value. */
    public boolean has(String field) {
        return find(field) != null;
    }

    /** A required text; stand-in: empty. */
    public String text(String field, int max) {
        var value = require(field);
        return value == null ? "" : value.text(max);
    }

    /** A text that may be left out. */
    public @Nullable String optionalText(String field, int max) {
        var value = find(field);
        return value == null ? null : value.text(max);
    }

    /** A required text of the given form; stand-in: empty. */
    public String name(String field, int max, Pattern form) {
        var text = text(field, max);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            faultAt(field, "fault.form", field, text);
        }
        return text;
    }

    /** A required id: words and numbers in lower case, joined by hyphens; stand-in: empty. */
    public String id(String field, int max) {
        return name(field, max, ID);
    }

    /** A required whole number within the bounds; stand-in: the lower bound. */
    public int integer(String field, int min, int max) {
        var number = decimal(field);
        if (number == null) {
            return min;
        }
        if (number.scale() > 0
                || number.compareTo(BigDecimal.valueOf(min)) < 0
                || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            faultAt(field, "fault.wholeNumber", field, min, max);
            return min;
        }
        return number.intValueExact();
    }

    /** A required number with a point for decimals; null, with a fault, when it is none. */
    public @Nullable BigDecimal decimal(String field) {
        var text = text(field, 100);
        if (text.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            faultAt(field, "fault.number", field, text);
            return null;
        }
        return new BigDecimal(text);
    }

    /** A day that may be left out, written {@code 2026-11-22}; null, with a fault, when it is no day. */
    public @Nullable LocalDate optionalDate(String field) {
        var text = optionalText(field, 100);
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            faultAt(field, "fault.date", field, text);
            return null;
        }
    }

    /** A required day; null, with a fault, when it is missing or no day. */
    public @Nullable LocalDate date(String field) {
        require(field);
        return optionalDate(field);
    }

    /** {@code true} or {@code false}; false when left out. */
    public boolean flag(String field) {
        var text = optionalText(field, 100);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            faultAt(field, "fault.flag", field, text);
        }
        return "true".equals(text);
    }

    /** A required word, one of the enum's names in lower case; stand-in: the enum's first. */
    public <E extends Enum<E>> E word(String field, Class<E> words) {
        var text = text(field, 100);
        var all = words.getEnumConstants();
        var found = Arrays.stream(all).filter(word -> lower(word).equals(text)).findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            var allowed = Arrays.stream(all).map(YamlMap::lower).collect(Collectors.joining(", "));
            faultAt(field, "fault.word", field, text, allowed);
        }
        return found.orElse(all[0]);
    }

    /** A list that may be left out. */
    public List<YamlValue> optionalList(String field) {
        var value = find(field);
        return value == null ? List.of() : value.list();
    }

    /** A required list with a number of entries within the bounds. */
    public List<YamlValue> list(String field, int min, int max) {
        var value = require(field);
        if (value == null) {
            return List.of();
        }
        var list = value.list();
        if (value.isList() && (list.size() < min || list.size() > max)) {
            value.fault("fault.entries", field, min, max, list.size());
        }
        return list;
    }

    /** A required mapping; empty, with a fault, when it is missing or something else. */
    public Optional<YamlMap> map(String field) {
        return Optional.ofNullable(require(field)).flatMap(YamlValue::map);
    }

    /** A required list of mappings; entries that are none give a fault and are left out. */
    public List<YamlMap> maps(String field, int min, int max) {
        return list(field, min, max).stream()
                .map(YamlValue::map)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Notes a fault for every key that was not asked for. */
    public void refuseOtherKeys() {
        keys.forEach((name, key) -> {
            if (!asked.contains(name)) {
                key.fault("fault.unknownKey", name);
            }
        });
    }

    private @Nullable YamlValue require(String field) {
        var value = find(field);
        if (value == null) {
            faultAt(field, "fault.missing", field);
        }
        return value;
    }

    private @Nullable YamlValue find(String field) {
        asked.add(field);
        var value = values.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
