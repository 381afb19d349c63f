package id.netral.authoring.checks;

import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for questions that teach nothing when they are answered, and for keys that somebody could guess without knowing
 * the matter. What is said of keys is said from {@value #FEW} questions of a kind on.
 */
final class QuestionChecks {

    /** With fewer questions of a kind, chance alone makes any pattern. */
    static final int FEW = 6;

    /** Share of one kind of key from which on guessing pays. */
    private static final double LOPSIDED = 0.7;

    private QuestionChecks() {}

    static List<Finding> of(List<QuestionDefinition> questions) {
        var findings = new ArrayList<Finding>();
        if (questions.isEmpty()) {
            findings.add(Finding.error(new Place.Bank(), "check.no-questions"));
        }
        questions.stream()
                .filter(question -> question.feedback().isBlank())
                .map(question -> Finding.error(new Place.Question(question.code()), "check.no-feedback"))
                .forEach(findings::add);
        positions(questions, findings);
        lopsided("check.keys-statement", questions, QuestionChecks::statement, findings);
        lopsided("check.keys-verdict", questions, QuestionChecks::verdict, findings);
        lengths(questions, findings);
        return List.copyOf(findings);
    }

    private static void positions(List<QuestionDefinition> questions, List<Finding> findings) {
        var places = options(questions)
                .map(options -> IntStream.range(0, options.size())
                        .filter(index -> options.get(index).correct())
                        .findFirst()
                        .orElse(0))
                .toList();
        counts(places)
                .ifLopsided(
                        places.size(),
                        (place, share) -> findings.add(
                                Finding.warning(new Place.Bank(), "check.keys-position", place + 1, percent(share))));
    }

    /** Long right answers give themselves away. */
    private static void lengths(List<QuestionDefinition> questions, List<Finding> findings) {
        var longest = options(questions)
                .map(options -> options.stream()
                        .max(Comparator.comparingInt(option -> option.text().length()))
                        .filter(Option::correct)
                        .isPresent())
                .toList();
        var share = longest.stream().filter(right -> right).count() / (double) Math.max(1, longest.size());
        if (longest.size() >= FEW && share >= LOPSIDED) {
            findings.add(Finding.warning(new Place.Bank(), "check.keys-long", percent(share)));
        }
    }

    private static void lopsided(
            String key,
            List<QuestionDefinition> questions,
            Function<QuestionDefinition, Stream<String>> word,
            List<Finding> findings) {
        var words = questions.stream().flatMap(word).toList();
        counts(words)
                .ifLopsided(
                        words.size(),
                        (one, share) -> findings.add(Finding.warning(new Place.Bank(), key, one, percent(share))));
    }

    private static Stream<List<Option>> options(List<QuestionDefinition> questions) {
        return questions.stream()
                .flatMap(question -> question.body() instanceof Choice choice && choice.type() == Type.SINGLE
                        ? Stream.of(choice.options())
                        : Stream.empty());
    }

    private static Stream<String> statement(QuestionDefinition question) {
        return question.body() instanceof Choice choice && choice.type() == Type.TRUE_FALSE
                ? Stream.of(choice.options().getFirst().correct() ? "benar" : "salah")
                : Stream.empty();
    }

    /** Of questions for a verdict, and of options that begin with one. */
    private static Stream<String> verdict(QuestionDefinition question) {
        return switch (question.body()) {
            case VerdictAndReason verdict ->
                Stream.of(verdict.verdict()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', ' '));
            case Choice choice
            when choice.type() == Type.SINGLE ->
                choice.options().stream()
                        .filter(Option::correct)
                        .flatMap(option -> Stream.of("tidak boleh", "bersyarat", "boleh")
                                .filter(word -> option.text()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .startsWith(word))
                                .limit(1));
            default -> Stream.empty();
        };
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    private static <T> Counts<T> counts(List<T> all) {
        return new Counts<>(all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    private record Counts<T>(Map<T, Long> of) {

        void ifLopsided(int total, java.util.function.BiConsumer<T, Double> act) {
            of.forEach((one, count) -> {
                if (total >= FEW && count >= LOPSIDED * total) {
                    act.accept(one, count / (double) total);
                }
            });
        }
    }
}
