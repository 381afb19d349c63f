package id.netral.search.index;

import id.netral.search.index.Question.Wanted;
import id.netral.verdict.text.IndonesianAnalyzer;
import id.netral.verdict.text.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;

/** Takes apart what people type. */
public final class QuestionReader {

    /** Longer ones are read up to here. */
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 24;
    private static final int MOST_WAYS = 8;
    private static final int LONGEST_WAY = 4;

    /** Words that say that something is asked, and not what. */
    private static final Set<String> ASKING =
            Set.of("arti", "maksud", "pengertian", "definisi", "boleh", "cara", "contoh", "tanya", "cari");

    private final IndonesianAnalyzer analyzer;
    private final Set<String> common;

    /** Reads words as texts are read that were taken up with this analysis. */
    public QuestionReader(IndonesianAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.common = Stream.concat(stops().stream().map(char[].class::cast).map(String::new), ASKING.stream())
                .flatMap(word -> analyzer.stems(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static CharArraySet stops() {
        return org.apache.lucene.analysis.id.IndonesianAnalyzer.getDefaultStopSet();
    }

    /** The beginning of what was typed, as far as it is read. */
    public static String shortened(String typed) {
        var text = typed.strip();
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }

    /**
     * The question.
     *
     * @param said what of the text is said in other ways, too
     * @param foremost ids of what the text names
     */
    public Question read(String typed, List<Said> said, List<String> foremost) {
        var words = new LinkedHashMap<String, Wanted>();
        var stems = analyzer.stems(shortened(typed));
        for (var at = 0; at < stems.size() && words.size() < MOST_WORDS; at++) {
            var stem = stems.get(at);
            words.putIfAbsent(stem, new Wanted(stem, common.contains(stem), ways(at, stem, said)));
        }
        return new Question(List.copyOf(words.values()), foremost);
    }

    private List<List<String>> ways(int at, String stem, List<Said> said) {
        return said.stream()
                .filter(each -> each.from() <= at && at < each.to())
                .flatMap(each -> each.ways().stream())
                .map(analyzer::stems)
                .filter(way -> !way.isEmpty() && way.size() <= LONGEST_WAY && !way.equals(List.of(stem)))
                .distinct()
                .limit(MOST_WAYS)
                .toList();
    }
}
