package id.netral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The style sheets keep to the scale of app.css: its spaces, sizes of type, radii, one size for fingers, few breakpoints. */
class StyleSheetsTest {

    private static final Path FOLDER = Path.of("frontend/public/css");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SCALED = Pattern.compile(
            "(?<![\\w-])(gap|row-gap|column-gap|margin[a-z-]*|padding[a-z-]*|font-size|border-[a-z-]*radius)\\s*:\\s*([^;}]+)");
    private static final Pattern LENGTH =
            Pattern.compile("(?<![\\w.-])-?\\d*\\.?\\d+(?:rem|em|px|ch|pt|v[a-z]+|dvh)\\b");
    private static final Pattern TOKEN = Pattern.compile("(--n-[a-z0-9-]+)\\s*:");
    private static final Pattern USED = Pattern.compile("var\\((--n-[a-z0-9-]+)\\)");
    private static final Pattern MEDIA = Pattern.compile("@media ([^{]+)\\{");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*}");
    private static final Pattern SELECTORS = Pattern.compile(",(?![^()]*(?:\\([^()]*\\)[^()]*)*\\))");

    /** Own measures, which may only become fewer: room below the lesson's bar, a button within a field, words in drawings. */
    private static final Set<String> OWN_MEASURES = Set.of(
            "lesson.css padding-bottom: 5.5rem",
            "security.css padding-inline-end: 8.5rem",
            "lesson-text.css margin-inline-start: calc(var(--n-space-6) + 3px)",
            "lesson-editor.css padding: clamp(var(--n-space-6), 3vw, var(--n-space-9))",
            "editor-dialogs.css padding: 3px",
            "dashboard.css font-size: 11px",
            "dashboard.css font-size: 12px",
            "statistics.css font-size: 13px");

    private static final Set<String> CONDITIONS = Set.of(
            "(width < 40rem)",
            "(width >= 40rem)",
            "(width < 48rem)",
            "(width >= 48rem)",
            "(width < 60rem)",
            "(width >= 60rem)",
            "(width >= 70rem)",
            "(prefers-reduced-motion: reduce)");

    private static final int LONGEST = 420;

    @Test
    void everyLengthIsOfTheScale() throws IOException {
        var own = new TreeSet<String>();
        sheets().forEach((sheet, rules) -> SCALED.matcher(rules)
                .results()
                .filter(declared -> LENGTH.matcher(declared.group(2)).find())
                .forEach(declared -> own.add(sheet + " " + declared.group(1) + ": "
                        + declared.group(2).trim())));

        assertThat(own).isEqualTo(new TreeSet<>(OWN_MEASURES));
    }

    @Test
    void mediaConditionsAreFew() throws IOException {
        assertThat(sheets().values())
                .allSatisfy(rules -> assertThat(MEDIA.matcher(rules).results())
                        .allSatisfy(media -> assertThat(media.group(1).trim()).isIn(CONDITIONS)));
    }

    @Test
    void tokensAreSetInOnePlaceAndUsed() throws IOException {
        var all = String.join("\n", sheets().values());
        var tokens = TOKEN.matcher(sheets().get("app.css"))
                .results()
                .map(set -> set.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(USED.matcher(all).results().map(used -> used.group(1))).allMatch(tokens::contains);
        assertThat(tokens).allMatch(token -> all.contains("var(" + token + ")"));
    }

    @Test
    void badgesNotesAndCardsAreDefinedOnce() throws IOException {
        for (var part : List.of(".badge", ".meta", ".card")) {
            var definition = Pattern.compile("(?:^|[},])\\s*" + Pattern.quote(part) + "\\s*[,{]");
            assertThat(sheets().entrySet().stream()
                            .flatMap(sheet -> definition
                                    .matcher(sheet.getValue())
                                    .results()
                                    .map(found -> sheet.getKey())))
                    .as(part)
                    .containsExactly("parts.css");
        }
    }

    @Test
    void noSelectorStandsInTwoSheets() throws IOException {
        var places = new TreeMap<String, Set<String>>();
        sheets().forEach((sheet, rules) -> RULE.matcher(rules)
                .results()
                .flatMap(rule -> SELECTORS.splitAsStream(rule.group(1)))
                .forEach(selector -> places.computeIfAbsent(
                                selector.strip().replaceAll("\\s+", " "), first -> new TreeSet<>())
                        .add(sheet)));

        assertThat(places)
                .hasSizeGreaterThan(500)
                .allSatisfy((selector, in) -> assertThat(in).hasSize(1));
    }

    @Test
    void noSheetIsLong() throws IOException {
        for (var sheet : files()) {
            assertThat(Files.readAllLines(sheet)).as(sheet.toString()).hasSizeLessThanOrEqualTo(LONGEST);
        }
    }

    /** The rules without comments, by the sheet's name. */
    private static Map<String, String> sheets() throws IOException {
        var sheets = new TreeMap<String, String>();
        for (var file : files()) {
            sheets.put(
                    file.getFileName().toString(),
                    COMMENT.matcher(Files.readString(file)).replaceAll(""));
        }
        return sheets;
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}
