package id.netral.common.source;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a YAML file that knows its line. No Java object is ever made from the file; texts are taken as written, so
 * that {@code ya} or {@code 2024} stay texts. Readers that miss what they ask for note a fault and return a stand-in: a
 * file with faults is dropped as a whole.
 */
public final class YamlValue {

    private final SourceText source;
    private final Node node;
    private final Faults faults;

    YamlValue(SourceText source, Node node, Faults faults) {
        this.source = source;
        this.node = node;
        this.faults = faults;
    }

    /** The file's root; empty, with a fault, when it is not YAML or holds nothing. */
    public static Optional<YamlValue> read(SourceText source, Faults faults) {
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(source.text()));
            if (root == null) {
                faults.add(source.file(), source.line(0), "fault.empty");
                return Optional.empty();
            }
            return Optional.of(new YamlValue(source, root, faults));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            faults.add(source.file(), source.line(mark == null ? 0 : mark.getLine()), "fault.syntax", e.getProblem());
        } catch (YAMLException e) {
            faults.add(source.file(), source.line(0), "fault.syntax", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** The value's line in the file. */
    public int line() {
        return source.line(node.getStartMark().getLine());
    }

    /** Notes a fault at this value. */
    public void fault(String key, Object... arguments) {
        faults.add(source.file(), line(), key, arguments);
    }

    /** The value as a mapping; empty, with a fault, when it is something else. */
    public Optional<YamlMap> map() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(this, mapping));
        }
        fault("fault.notAMapping");
        return Optional.empty();
    }

    /** The value as a list; empty, with a fault, when it is something else. */
    public List<YamlValue> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::sibling).toList();
        }
        fault("fault.notAList");
        return List.of();
    }

    /** The value as one text without outer blanks, at most {@code max} characters; stand-in: empty. */
    public String text(int max) {
        if (!(node instanceof ScalarNode scalar) || isNull()) {
            fault("fault.notAText");
            return "";
        }
        var text = scalar.getValue().strip();
        if (text.isEmpty()) {
            fault("fault.notAText");
        } else if (text.length() > max) {
            fault("fault.tooLong", max);
        }
        return text;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isNull() {
        return Tag.NULL.equals(node.getTag());
    }

    YamlValue sibling(Node other) {
        return new YamlValue(source, other, faults);
    }
}
