package id.netral.catalog;

import id.netral.question.QuestionBody;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.Verdict;
import java.util.List;
import java.util.Optional;

/** A question of a delivered pack and where it stands. */
record AskedQuestion(String module, String file, List<String> lines, QuestionDefinition question) {

    private static final int RECOGNISED_BY = 20;

    AskedQuestion {
        lines = List.copyOf(lines);
    }

    boolean is(Type type) {
        return question.type() == type;
    }

    /** What one chooses from, the reasons of a verdict included; empty for other ways of answering. */
    List<Option> options() {
        return switch (question.body()) {
            case QuestionBody.Choice choice when choice.type() != Type.TRUE_FALSE -> choice.options();
            case QuestionBody.VerdictAndReason verdict -> verdict.reasons();
            default -> List.of();
        };
    }

    /** Whether exactly one of several options is right. */
    boolean oneRight() {
        return is(Type.SINGLE) || is(Type.VERDICT);
    }

    List<Option> right() {
        return options().stream().filter(Option::correct).toList();
    }

    List<Option> wrong() {
        return options().stream().filter(option -> !option.correct()).toList();
    }

    /** The key of a true/false question, empty for others. */
    Optional<Boolean> truth() {
        return is(Type.TRUE_FALSE) && question.body() instanceof QuestionBody.Choice choice
                ? Optional.of(choice.options().getFirst().correct())
                : Optional.empty();
    }

    /** The key of a verdict question, empty for others. */
    Optional<Verdict> verdict() {
        return question.body() instanceof QuestionBody.VerdictAndReason asked
                ? Optional.of(asked.verdict())
                : Optional.empty();
    }

    /** File, line and code of the question. */
    String place() {
        return file + ":" + (1 + start()) + " " + question.code();
    }

    /** The same with the line of one of its options. */
    String place(Option option) {
        var beginning =
                option.text().substring(0, Math.min(RECOGNISED_BY, option.text().length()));
        for (var line = start(); line < lines.size(); line++) {
            if (lines.get(line).contains(beginning)) {
                return file + ":" + (1 + line) + " " + question.code();
            }
        }
        return place();
    }

    private int start() {
        for (var line = 0; line < lines.size(); line++) {
            if (lines.get(line).strip().equals("- id: " + question.code())) {
                return line;
            }
        }
        return 0;
    }
}
