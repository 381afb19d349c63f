package id.netral.catalog;

import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Message;
import id.netral.question.QuestionDefinition.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How alike questions are: cosine over the stemmed words of the stem and of what is right, words weighing more the fewer
 * questions use them.
 */
final class StemLikeness {

    /** Words that questions are made of, whatever they ask about. */
    private static final Set<String> FORM = Set.of(
            ("susun langkah pertama pernyataan mana benar tepat pilih bagaimana menilai sebaiknya tindakan sikap boleh"
                            + " bolehkah jawaban dilakukan perbuatan apa pak bu mas mbak seorang pns asn pppk tandai setiap pesan"
                            + " grup pasangkan pasal huruf angka ayat pp uu nomor menurut kantor")
                    .split(" "));

    private static final String NAME = "\\b(Pak|Bu|Mas|Mbak|Kak|Bang|Ibu|Bapak) \\p{Lu}\\p{L}+";

    private final List<AskedQuestion> questions;
    private final List<Map<String, Double>> weights;

    StemLikeness(List<AskedQuestion> questions) {
        this.questions = List.copyOf(questions);
        var words = questions.stream().map(StemLikeness::words).toList();
        var uses = words.stream()
                .flatMap(each -> Set.copyOf(each).stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        weights = words.stream().map(each -> weights(each, uses)).toList();
    }

    /** Two questions and how alike they are, 0 to 1. */
    record Pair(AskedQuestion one, AskedQuestion other, double likeness) {

        @Override
        public String toString() {
            return "%.2f: %s ~ %s".formatted(likeness, one.place(), other.place());
        }
    }

    /** The pairs at least that much alike, the most alike first. */
    List<Pair> pairs(double atLeast) {
        var pairs = new ArrayList<Pair>();
        for (var one = 0; one < questions.size(); one++) {
            for (var other = one + 1; other < questions.size(); other++) {
                var likeness = cosine(weights.get(one), weights.get(other));
                if (likeness >= atLeast) {
                    pairs.add(new Pair(questions.get(one), questions.get(other), likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return pairs;
    }

    private Map<String, Double> weights(List<String> words, Map<String, Long> uses) {
        var weights = new HashMap<String, Double>();
        words.forEach(word ->
                weights.merge(word, Math.log((1.0 + questions.size()) / uses.getOrDefault(word, 1L)), Double::sum));
        return weights;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        var dot = one.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * other.getOrDefault(entry.getKey(), 0.0))
                .sum();
        return dot / (length(one) * length(other));
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    private static List<String> words(AskedQuestion question) {
        var text = Stream.concat(Stream.of(question.question().stem()), right(question))
                .collect(Collectors.joining(" "))
                .replaceAll(NAME, " ");
        var words = new ArrayList<String>();
        try (var analyzer = new IndonesianAnalyzer(stop(), CharArraySet.EMPTY_SET);
                var stream = analyzer.tokenStream("stem", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reads from memory
        }
        return words;
    }

    private static Stream<String> right(AskedQuestion question) {
        return switch (question.question().body()) {
            case QuestionBody.Matching matching ->
                matching.prompts().stream()
                        .map(prompt -> prompt.text() + " " + matching.options().get(prompt.option()));
            case QuestionBody.Ordering ordering -> ordering.steps().stream();
            case QuestionBody.MarkChat chat ->
                chat.messages().stream().filter(Message::offending).map(Message::text);
            default -> question.right().stream().map(Option::text);
        };
    }

    private static CharArraySet stop() {
        var stop = new CharArraySet(IndonesianAnalyzer.getDefaultStopSet(), true);
        stop.addAll(FORM);
        return stop;
    }
}
