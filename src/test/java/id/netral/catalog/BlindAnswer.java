package id.netral.catalog;

import static java.util.Comparator.comparingInt;

import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * A way of answering without having learnt anything.
 *
 * @param asked the questions it can be used on
 * @param earns the share of the point it would bring, between equal options on average
 * @param most what it may bring over many questions
 */
record BlindAnswer(String name, Predicate<AskedQuestion> asked, ToDoubleFunction<AskedQuestion> earns, double most) {

    /** Begins the names of those that answer every type of question. */
    static final String WHOLE = "whole quiz: ";

    private static final Pattern VERDICT = Pattern.compile("(Tidak boleh|Boleh|Bersyarat)\\b.*", Pattern.DOTALL);
    private static final List<String> VERDICTS = List.of("boleh", "tidak boleh", "bersyarat");
    private static final double LOOKS = 0.40;
    private static final double CONSTANT = 0.45;

    /** One of two answers is always right at least half of the time. */
    private static final double TRUTH = 0.60;

    private static final int POSITIONS = 5;
    private static final int LONGEST = -1;
    private static final int SHORTEST = -2;

    /** All of them. */
    static List<BlindAnswer> all() {
        var all = new ArrayList<BlindAnswer>();
        for (var option = SHORTEST; option < POSITIONS; option++) {
            var picked = option;
            all.add(new BlindAnswer(
                    name(picked), AskedQuestion::oneRight, question -> picked(question, picked), LOOKS));
        }
        for (var word : VERDICTS) {
            all.add(new BlindAnswer("always " + word, BlindAnswer::says, question -> word(question, word), CONSTANT));
        }
        all.add(new BlindAnswer("the commonest verdict", BlindAnswer::saysInOptions, BlindAnswer::mostOften, CONSTANT));
        for (var truth : List.of(true, false)) {
            all.add(new BlindAnswer(
                    truth ? "always benar" : "always salah",
                    question -> question.is(Type.TRUE_FALSE),
                    question -> truth(question, truth),
                    TRUTH));
        }
        all.add(new BlindAnswer(
                "everything", question -> question.is(Type.MULTIPLE), BlindAnswer::everything, CONSTANT));
        all.addAll(together());
        return all;
    }

    /** One rule for each type at once, over the whole quiz. */
    private static List<BlindAnswer> together() {
        var all = new ArrayList<BlindAnswer>();
        for (var word : VERDICTS) {
            for (var truth : List.of(true, false)) {
                for (var option = SHORTEST; option < POSITIONS; option++) {
                    var picked = option;
                    all.add(new BlindAnswer(
                            WHOLE + word + ", " + truth + ", " + name(picked),
                            question -> true,
                            question -> anything(question, word, truth, picked),
                            CONSTANT));
                }
            }
        }
        return all;
    }

    private static String name(int option) {
        return switch (option) {
            case SHORTEST -> "shortest";
            case LONGEST -> "longest";
            default -> "option " + (1 + option);
        };
    }

    private static double anything(AskedQuestion question, String word, boolean truth, int option) {
        return switch (question.question().type()) {
            case TRUE_FALSE -> truth(question, truth);
            case MULTIPLE -> everything(question);
            case SINGLE -> saysInOptions(question) ? word(question, word) : picked(question, option);
            case VERDICT -> word(question, word) * (1 + picked(question, option)) / 2;
            default -> 0;
        };
    }

    private static double picked(AskedQuestion question, int option) {
        return switch (option) {
            case SHORTEST -> extreme(question, -1);
            case LONGEST -> extreme(question, 1);
            default -> at(question, option);
        };
    }

    /** Whether every option begins with a verdict. */
    static boolean saysInOptions(AskedQuestion question) {
        return question.is(Type.SINGLE)
                && question.options().stream()
                        .allMatch(option -> VERDICT.matcher(option.text()).matches());
    }

    private static boolean says(AskedQuestion question) {
        return saysInOptions(question) || question.is(Type.VERDICT);
    }

    /** The verdict an option begins with, in small letters; empty for none. */
    static String said(Option option) {
        var verdict = VERDICT.matcher(option.text());
        return verdict.matches() ? verdict.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static double word(AskedQuestion question, String word) {
        if (question.is(Type.VERDICT)) {
            var key = question.verdict().orElseThrow().name().replace('_', ' ');
            return key.equalsIgnoreCase(word) ? 1 : 0;
        }
        return among(question.options().stream()
                .filter(option -> said(option).equals(word))
                .toList());
    }

    private static double mostOften(AskedQuestion question) {
        var words = question.options().stream().map(BlindAnswer::said).toList();
        var most = words.stream()
                .mapToInt(word -> Collections.frequency(words, word))
                .max()
                .orElse(0);
        return among(question.options().stream()
                .filter(option -> Collections.frequency(words, said(option)) == most)
                .toList());
    }

    /** Right parts minus wrong ones, never below zero. */
    private static double everything(AskedQuestion question) {
        var right = question.right().size();
        return Math.max(0, right - question.wrong().size()) / (double) right;
    }

    private static double truth(AskedQuestion question, boolean answer) {
        return question.truth().orElseThrow() == answer ? 1 : 0;
    }

    private static double at(AskedQuestion question, int position) {
        var options = question.options();
        return position < options.size() && options.get(position).correct() ? 1 : 0;
    }

    private static double extreme(AskedQuestion question, int sign) {
        var length = comparingInt((Option option) -> sign * option.text().length());
        var extreme = Collections.max(question.options(), length);
        return among(question.options().stream()
                .filter(option -> length.compare(option, extreme) == 0)
                .toList());
    }

    /** The chance to hit the right one by picking any of these. */
    private static double among(List<Option> options) {
        return options.isEmpty() ? 0 : options.stream().filter(Option::correct).count() / (double) options.size();
    }
}
