package id.netral.catalog.pack;

import id.netral.catalog.file.PackMedium;
import id.netral.catalog.text.LessonMarkdown;
import id.netral.catalog.text.LessonTerms;
import id.netral.catalog.text.VerdictBoxes;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import id.netral.question.Verdict;
import id.netral.rules.ArticleId;
import id.netral.rules.Citations;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a lesson: front matter, then Markdown. */
final class LessonReader {

    private static final String FENCE = "---\n";
    private static final int MOST_CASES = 3;
    private static final int MOST_ARTICLES = 50;
    private static final int LONGEST_CASE = 1_500;
    private static final double WORDS_PER_MINUTE = 180;

    private final LessonMarkdown markdown;
    private final Citations citations;
    private final Faults faults;

    LessonReader(
            Map<String, PackMedium> media, Citations citations, LessonTerms terms, VerdictBoxes boxes, Faults faults) {
        this.markdown = new LessonMarkdown(media, citations, terms, boxes, faults);
        this.citations = citations;
        this.faults = faults;
    }

    Optional<Pack.Lesson> read(SourceText source, int number, String slug) {
        return split(source, faults)
                .flatMap(parts -> YamlValue.read(parts.front(), faults)
                        .flatMap(YamlValue::map)
                        .map(map -> lesson(source.file(), map, parts.body(), number, slug)));
    }

    /** A lesson's front matter and what follows it. */
    record Parts(SourceText front, SourceText body) {}

    /** The parts of the file; empty, with a fault, when it has no front matter. */
    static Optional<Parts> split(SourceText source, Faults faults) {
        var text = source.text() + "\n";
        var end = text.indexOf("\n" + FENCE);
        if (!text.startsWith(FENCE) || end < 0) {
            faults.add(source.file(), source.line(0), "fault.frontMatter");
            return Optional.empty();
        }
        var front = source.part(text.substring(FENCE.length(), end + 1), 1);
        var body = source.part(
                text.substring(end + 1 + FENCE.length()),
                (int) text.substring(0, end + 1).lines().count() + 1);
        return Optional.of(new Parts(front, body));
    }

    private Pack.Lesson lesson(String file, YamlMap map, SourceText body, int number, String slug) {
        var title = map.text("title", 200);
        var cited = new LinkedHashSet<>(citations.cite(file, map.list("articles", 0, MOST_ARTICLES)));
        var cases = map.has("cases") ? map.maps("cases", 0, MOST_CASES) : List.<YamlMap>of();
        var thought = cases.stream().map(each -> thinkCase(file, each)).toList();
        map.refuseOtherKeys();
        var text = markdown.read(body);
        cited.addAll(text.articles());
        thought.forEach(each -> cited.addAll(each.articles()));
        return new Pack.Lesson(
                number, slug, title, text.html(), minutes(text, thought), thought, List.<ArticleId>copyOf(cited));
    }

    private ThinkCase thinkCase(String file, YamlMap map) {
        var thought = new ThinkCase(
                map.text("situation", LONGEST_CASE),
                map.word("verdict", Verdict.class),
                map.text("reason", LONGEST_CASE),
                citations.cite(file, map.list("articles", 0, MOST_ARTICLES)));
        map.refuseOtherKeys();
        return thought;
    }

    private static int minutes(LessonMarkdown.Text text, List<ThinkCase> cases) {
        var words = text.words()
                + cases.stream()
                        .mapToInt(each -> words(each.situation()) + words(each.reason()))
                        .sum();
        return Math.max(1, (int) Math.round(words / WORDS_PER_MINUTE));
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
