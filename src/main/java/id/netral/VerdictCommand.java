package id.netral;

import id.netral.common.Formats;
import id.netral.common.source.Faults;
import id.netral.rules.ArticleId;
import id.netral.rules.FileRegister;
import id.netral.verdict.KnownCase;
import id.netral.verdict.Permission;
import id.netral.verdict.RuleBook;
import id.netral.verdict.Ruling;
import id.netral.verdict.Situation;
import id.netral.verdict.SituationWords;
import id.netral.verdict.VerdictFiles;
import id.netral.verdict.text.FreeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./netral verdict}: judges situations by the rules in {@code content/rules/verdict}, without database or server. The
 * last line is one JSON object; the exit code is 0 when it was judged, 1 when the rules were refused, 2 for a wrong call.
 */
public final class VerdictCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_CALL = 2;
    private static final Pattern KEYS = Pattern.compile("^\\s*[a-z]+=");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String EACH = "--each";
    private static final String TEXT = "--text";
    private static final int ALIKE = 3;
    private static final String USAGE = """
            ./netral verdict actor=pns act=like object=calon phase=kampanye …   judges the situation
                keys: actor act object phase duty place attributes (with commas) date (2026-11-22); words: content/rules/verdict/words.yaml
            ./netral verdict --text "boleh gak saya ngelike unggahan caleg?"     the same for own words
            ./netral verdict --each FILE      a situation a line, by keys or in own words; a JSON object a line, their sum last
            An unknown word or key gives "tanyakan".
            """;

    private final VerdictFiles files;
    private final FreeText texts;

    private VerdictCommand(VerdictFiles files) {
        this.files = files;
        this.texts = new FreeText(files);
    }

    /** See {@code --help}. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(Path.of("content", "rules"), arguments));
    }

    /** Judges by the rules in the folder and gives the exit code. */
    static int run(Path content, String... arguments) throws IOException {
        if (arguments.length == 0 || List.of(arguments).contains("--help")) {
            System.out.print(USAGE);
            return arguments.length == 0 ? WRONG_CALL : DONE;
        }
        var files = files(content);
        if (files.isEmpty()) {
            System.out.println(JSON.writeValueAsString(Map.of("error", "rules.refused")));
            return REFUSED;
        }
        var judge = new VerdictCommand(files.get());
        return switch (arguments[0]) {
            case EACH -> judge.each(arguments);
            case TEXT ->
                judge.one(judge.text(String.join(" ", List.of(arguments).subList(1, arguments.length))));
            default -> judge.one(judge.words(List.of(arguments)));
        };
    }

    private static Optional<VerdictFiles> files(Path content) {
        var faults = new Faults();
        var register = FileRegister.read(content, faults);
        var files = VerdictFiles.read(content.resolve("verdict"), register::find, faults);
        faults.list().forEach(fault -> System.err.println(fault.describe(Formats.INDONESIAN)));
        return faults.none() ? Optional.of(files) : Optional.empty();
    }

    private int one(Map<String, @Nullable Object> shown) {
        System.out.println(JSON.writeValueAsString(shown));
        return DONE;
    }

    private Map<String, @Nullable Object> words(List<String> words) {
        return shown(SituationWords.read(words)
                .map(files.book()::judge)
                .orElseGet(() -> RuleBook.EMPTY.judge(Situation.open())));
    }

    private Map<String, @Nullable Object> text(String text) {
        var understood = texts.read(text);
        var shown = shown(files.book().judge(understood.situation(), understood.doubtful()));
        shown.put("assumed_actor", understood.assumed());
        shown.put("doubtful", understood.doubtful());
        shown.put("alike", texts.alike(text, ALIKE).stream().map(KnownCase::id).toList());
        return shown;
    }

    private int each(String[] arguments) throws IOException {
        if (arguments.length != 2 || !Files.isReadable(Path.of(arguments[1]))) {
            System.err.print(USAGE);
            return WRONG_CALL;
        }
        var counts = new LinkedHashMap<String, Integer>();
        for (var permission : Permission.values()) {
            counts.put(permission.word(), 0);
        }
        var nanos = new ArrayList<Long>();
        for (var line : Files.readAllLines(Path.of(arguments[1]))) {
            if (!line.isBlank()) {
                var began = System.nanoTime();
                var shown =
                        KEYS.matcher(line).find() ? words(List.of(line.strip().split("\\s+"))) : text(line);
                nanos.add(System.nanoTime() - began);
                counts.merge(String.valueOf(shown.get("verdict")), 1, Integer::sum);
                one(shown);
            }
        }
        var sum = new LinkedHashMap<String, @Nullable Object>();
        sum.put("situations", nanos.size());
        sum.putAll(counts);
        sum.put("p99_ms", percentile(nanos));
        return one(sum);
    }

    private static double percentile(List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : Math.round(sorted.get((sorted.size() * 99 - 1) / 100) / 10_000.0) / 100.0;
    }

    private static Map<String, @Nullable Object> shown(Ruling ruling) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("verdict", ruling.permission().word());
        shown.put("consequence", ruling.consequence().word());
        shown.put("articles", ruling.articles().stream().map(ArticleId::value).toList());
        shown.put("reason", ruling.reason());
        shown.put("condition", ruling.condition());
        shown.put("now", ruling.now());
        shown.put("readings", ruling.readings());
        shown.put("rules", ruling.rules());
        shown.put("ask", ruling.ask() == null ? null : ruling.ask().key());
        shown.put("mapped", SituationWords.values(ruling.situation()));
        return shown;
    }
}
