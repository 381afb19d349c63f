package id.netral.assessment.bank;

import id.netral.assessment.bank.QuestionRepository.InBank;
import id.netral.assessment.quiz.QuestionRevision;
import id.netral.assessment.quiz.QuizContent;
import id.netral.catalog.ModuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads whole questions of a module, to be compared or written elsewhere. */
@Component
public class BankQuestions {

    private final QuestionRepository questions;
    private final QuizContent content;

    BankQuestions(QuestionRepository questions, QuizContent content) {
        this.questions = questions;
        this.content = content;
    }

    /** All questions of the module by code, retired ones too. */
    public List<BankQuestion> of(ModuleId module) {
        var rows = questions.inBank(module.value());
        var revisions = content.revisions(rows.stream().map(InBank::revision).toList());
        return rows.stream()
                .map(row -> question(row, revisions.get(row.revision())))
                .toList();
    }

    private static BankQuestion question(InBank row, @Nullable QuestionRevision revision) {
        if (revision == null) {
            throw new IllegalStateException("no revision " + row.revision());
        }
        var labels = Question.labels(row.phase(), row.reviewOn(), row.tags());
        return new BankQuestion(row.id(), row.retired(), revision.definition(row.code(), labels));
    }
}
