package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Component;
import id.netral.question.QuestionCheck.Problem;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ElectionPhase;

/** Names of the bank's fixed words in the person's language. */
final class BankWords {

    private BankWords() {}

    static String of(Component asker, Type type) {
        return asker.getTranslation("bank.type." + type);
    }

    static String of(Component asker, Difficulty difficulty) {
        return asker.getTranslation("bank.difficulty." + difficulty);
    }

    static String of(Component asker, ElectionPhase phase) {
        return asker.getTranslation("bank.phase." + phase);
    }

    /** Which part, and what is wrong with it. */
    static String of(Component asker, Problem problem) {
        var sentence = asker.getTranslation(
                "bank." + problem.key(), problem.arguments().toArray());
        return asker.getTranslation("bank.part." + problem.field()) + ": " + sentence;
    }
}
