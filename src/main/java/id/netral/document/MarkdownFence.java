package id.netral.document;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Blocks that Markdown has no sign for: fenced, named by a word, their attributes as YAML. */
public final class MarkdownFence {

    private static final String VIDEO = "video";
    private static final String FILE = "berkas";
    private static final String CASE = "kasus";
    private static final String CHECK = "cek";
    private static final String STORY = "cerita";
    private static final int LONGEST_LINE = 1_500;
    private static final int LONGEST_TRANSCRIPT = 50_000;
    private static final int MOST_OPTIONS = 8;
    private static final int MOST_ARTICLES = 50;

    private MarkdownFence() {}

    /** Whether the word behind a fence names such a block. */
    public static boolean isKnown(String word) {
        return List.of(VIDEO, FILE, CASE, CHECK, STORY).contains(word);
    }

    /**
     * The block of the given word, with a new id. What is not of the right form is noted at its line and left out; what is
     * missing is not noted, for a draft may be unfinished. Empty when the text is no YAML or the word names nothing.
     */
    public static Optional<Block> read(String word, SourceText body, Faults faults) {
        if (!isKnown(word)) {
            return Optional.empty();
        }
        if (body.text().isBlank()) {
            return Optional.of(block(word, Optional.empty()));
        }
        return YamlValue.read(body, faults).flatMap(YamlValue::map).map(map -> {
            var block = block(word, Optional.of(new Fields(map)));
            map.refuseOtherKeys();
            return block;
        });
    }

    private static Block block(String word, Optional<Fields> fields) {
        var id = BlockIds.next();
        var map = fields.orElse(new Fields(null));
        return switch (word) {
            case VIDEO ->
                new Block.Video(
                        id,
                        map.text("src", MediaPath::isVideo),
                        map.text("title"),
                        map.text("captions", MediaPath::isCaptions),
                        map.text("transcript", LONGEST_TRANSCRIPT));
            case FILE -> new Block.File(id, map.text("src", MediaPath::isFile), map.text("label"));
            case CASE ->
                new Block.CaseBox(
                        id, map.text("situation"), map.verdict(), map.text("reason"), map.articles(), map.ask());
            case STORY -> new Block.Story(id, map.text("slug", Mark::isName), map.text("label"));
            default -> new Block.CheckQuestion(id, map.text("question"), map.options());
        };
    }

    /** The lines of the fence. */
    static List<String> write(Block block) {
        var attributes = new LinkedHashMap<String, Object>();
        var word = switch (block) {
            case Block.Video it -> {
                put(attributes, "src", it.src());
                put(attributes, "title", it.title());
                put(attributes, "captions", it.captions());
                put(attributes, "transcript", it.transcript());
                yield VIDEO;
            }
            case Block.File it -> {
                put(attributes, "src", it.src());
                put(attributes, "label", it.label());
                yield FILE;
            }
            case Block.CaseBox it -> {
                put(attributes, "situation", it.situation());
                if (it.isAsked()) {
                    put(attributes, "ask", it.ask());
                } else {
                    put(attributes, "verdict", it.verdict().word());
                    put(attributes, "reason", it.reason());
                    attributes.put("articles", it.articles());
                }
                yield CASE;
            }
            case Block.CheckQuestion it -> {
                put(attributes, "question", it.question());
                attributes.put(
                        "options",
                        it.options().stream().map(MarkdownFence::option).toList());
                yield CHECK;
            }
            case Block.Story it -> {
                put(attributes, "slug", it.slug());
                put(attributes, "label", it.label());
                yield STORY;
            }
            default -> throw new IllegalArgumentException("written without a fence: " + block);
        };
        return fenced(word, attributes);
    }

    private static Map<String, Object> option(CheckOption option) {
        var attributes = new LinkedHashMap<String, Object>();
        put(attributes, "text", option.text());
        attributes.put("correct", option.correct());
        put(attributes, "feedback", option.feedback());
        return attributes;
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (!value.isEmpty()) {
            attributes.put(name, value);
        }
    }

    private static List<String> fenced(String word, Map<String, Object> attributes) {
        var yaml = attributes.isEmpty() ? "" : new Yaml(style()).dump(attributes);
        var sign = "```";
        while (yaml.contains(sign)) {
            sign += "`";
        }
        var lines = new ArrayList<String>();
        lines.add(sign + word);
        yaml.lines().forEach(lines::add);
        lines.add(sign);
        return lines;
    }

    private static DumperOptions style() {
        var style = new DumperOptions();
        style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        style.setSplitLines(false);
        style.setAllowUnicode(true);
        return style;
    }

    /** Reads attributes that may all be missing. */
    private record Fields(@Nullable YamlMap map) {

        private String text(String name) {
            return text(name, LONGEST_LINE);
        }

        private String text(String name, int longest) {
            var text = map == null ? null : map.optionalText(name, longest);
            return text == null ? "" : text;
        }

        private String text(String name, Predicate<String> form) {
            var text = text(name);
            if (text.isEmpty() || form.test(text)) {
                return text;
            }
            if (map != null) {
                map.faultAt(name, "fault.form", name, text);
            }
            return "";
        }

        private CaseVerdict verdict() {
            return map == null || !map.has("verdict")
                    ? CaseVerdict.TIDAK_BOLEH
                    : map.word("verdict", CaseVerdict.class);
        }

        /** Whoever lets the rules answer does not answer as well: which of the two holds would be a guess. */
        private String ask() {
            var ask = text("ask");
            if (map != null && !ask.isEmpty()) {
                Stream.of("verdict", "reason", "articles")
                        .filter(map::has)
                        .forEach(field -> map.faultAt(field, "fault.askAndAnswer", field));
            }
            return ask;
        }

        private List<String> articles() {
            if (map == null) {
                return List.of();
            }
            var articles = new ArrayList<String>();
            for (var value :
                    map.optionalList("articles").stream().limit(MOST_ARTICLES).toList()) {
                var article = value.text(80);
                if (Mark.isName(article)) {
                    articles.add(article);
                } else {
                    value.fault("fault.form", "articles", article);
                }
            }
            return articles;
        }

        private List<CheckOption> options() {
            if (map == null || !map.has("options")) {
                return List.of();
            }
            return map.maps("options", 0, MOST_OPTIONS).stream()
                    .map(Fields::option)
                    .toList();
        }

        private static CheckOption option(YamlMap map) {
            var fields = new Fields(map);
            var option = new CheckOption(fields.text("text"), map.flag("correct"), fields.text("feedback"));
            map.refuseOtherKeys();
            return option;
        }
    }
}
