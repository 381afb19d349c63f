package id.netral.common.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes YAML so that {@link YamlValue} reads the same again. */
public final class YamlText {

    private YamlText() {}

    /** The text of the mapping, its keys in their order. */
    public static String dump(Map<String, Object> map) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setIndent(2);
        return new Yaml(new PlainTexts(options), options).dump(map);
    }

    /** Puts what is there. */
    public static void putUnlessNull(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    /** The word as {@link YamlMap#word} reads it. */
    public static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** Texts of several lines stand as they read; numbers and days stand as they are written. */
    private static final class PlainTexts extends Representer {

        PlainTexts(DumperOptions options) {
            super(options);
            multiRepresenters.put(BigDecimal.class, value -> number((BigDecimal) value));
            multiRepresenters.put(LocalDate.class, value -> representScalar(Tag.TIMESTAMP, value.toString()));
        }

        private Node number(BigDecimal number) {
            return representScalar(number.scale() > 0 ? Tag.FLOAT : Tag.INT, number.toPlainString());
        }

        @Override
        protected Node representScalar(Tag tag, String value, ScalarStyle style) {
            var several = Tag.STR.equals(tag) && value.contains("\n");
            return super.representScalar(tag, value, several ? ScalarStyle.LITERAL : style);
        }
    }
}
