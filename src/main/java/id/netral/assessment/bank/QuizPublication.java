package id.netral.assessment.bank;

import id.netral.assessment.bank.RevisionWriting.Origin;
import id.netral.assessment.quiz.Quiz;
import id.netral.assessment.quiz.QuizItems;
import id.netral.assessment.quiz.QuizRepository;
import id.netral.catalog.ModulePublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Stores the quiz of a version in the transaction that publishes it. An unchanged question keeps its revision. */
@Component
class QuizPublication {

    private final QuizRepository quizzes;
    private final QuestionRepository questions;
    private final RevisionWriting revisions;
    private final QuestionWriting writing;
    private final QuizItems items;

    QuizPublication(
            QuizRepository quizzes,
            QuestionRepository questions,
            RevisionWriting revisions,
            QuestionWriting writing,
            QuizItems items) {
        this.quizzes = quizzes;
        this.questions = questions;
        this.revisions = revisions;
        this.writing = writing;
        this.items = items;
    }

    @EventListener
    void on(ModulePublished published) {
        var version = published.version();
        quizzes.saveAndFlush(new Quiz(version, published.quiz()));
        for (var question : published.quiz().questions()) {
            var stored = revisions.store(published.module(), question, Origin.PACK);
            items.offer(version, stored.revision(), question.articles());
            writing.written(stored, question);
        }
        // those written in the bank are not in the pack, but go on being asked
        questions.writtenInBank(published.module().value()).forEach(revision -> items.offer(version, revision));
    }
}
