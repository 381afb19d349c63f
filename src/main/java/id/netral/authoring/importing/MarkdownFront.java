package id.netral.authoring.importing;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.CaseVerdict;
import id.netral.document.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a Markdown file's text, and the text.
 *
 * @param title empty when the file states none
 * @param cases the pack form keeps them beside the text
 * @param notes keys of what could not be read
 */
record MarkdownFront(String title, String body, List<Block> cases, List<String> notes) {

    private static final String FENCE = "---\n";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CASE = 1_500;
    private static final Pattern FIRST_HEADING = Pattern.compile("\\A\\s*#[ \\t]+([^\\n]+)\\n?");

    static MarkdownFront of(String file, String source) {
        var text = source.replace("\r\n", "\n").replace('\r', '\n') + "\n";
        var end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            return titled("", text, List.of(), List.of());
        }
        var body = text.substring(end + 1 + FENCE.length());
        var faults = new Faults();
        var map = map(file, text.substring(FENCE.length(), end + 1), faults);
        if (map == null) {
            return titled("", body, List.of(), List.of("changed.front"));
        }
        var title = map.has("title") ? map.text("title", LONGEST_TITLE) : "";
        var cases = cases(map);
        return titled(title, body, cases, faults.none() ? List.of() : List.of("changed.front"));
    }

    /** The title of a module's own file; empty when it has none. */
    static String title(String file, String source) {
        var faults = new Faults();
        var map = map(file, source, faults);
        return map == null || !map.has("title") ? "" : map.text("title", LONGEST_TITLE);
    }

    private static @Nullable YamlMap map(String file, String yaml, Faults faults) {
        return YamlValue.read(new SourceText(file, yaml, 1), faults)
                .flatMap(YamlValue::map)
                .orElse(null);
    }

    /** Without a stated title, a first heading of the highest level is the title. */
    private static MarkdownFront titled(String title, String body, List<Block> cases, List<String> notes) {
        var heading = FIRST_HEADING.matcher(body);
        if (!title.isEmpty() || !heading.find()) {
            return new MarkdownFront(title, body, cases, notes);
        }
        return new MarkdownFront(heading.group(1).strip(), body.substring(heading.end()), cases, notes);
    }

    private static List<Block> cases(YamlMap map) {
        var boxes = new ArrayList<Block>();
        if (map.has("cases")) {
            for (var each : map.maps("cases", 0, 10)) {
                var verdict = CaseVerdict.of(each.text("verdict", 20)).orElse(CaseVerdict.BERSYARAT);
                var articles = each.optionalList("articles").stream()
                        .map(article -> article.text(80))
                        .filter(Mark::isName)
                        .toList();
                boxes.add(new Block.CaseBox(
                        BlockIds.next(),
                        each.text("situation", LONGEST_CASE),
                        verdict,
                        each.text("reason", LONGEST_CASE),
                        articles,
                        ""));
            }
        }
        return boxes;
    }
}
