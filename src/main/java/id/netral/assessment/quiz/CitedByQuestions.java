package id.netral.assessment.quiz;

import id.netral.rules.ArticleId;
import id.netral.rules.page.ArticleCitations;
import id.netral.rules.page.Citing;
import id.netral.rules.page.CitingItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions about an article. Strangers hear of their modules only, not which question it is, nor how many. */
@Component
class CitedByQuestions implements ArticleCitations {

    private final QuestionRevisionRepository revisions;

    CitedByQuestions(QuestionRevisionRepository revisions) {
        this.revisions = revisions;
    }

    @Override
    public List<Citing> of(ArticleId article) {
        return revisions.modulesCiting(article.value()).stream()
                .map(title -> new Citing(Citing.Kind.QUIZ, title, null))
                .toList();
    }

    @Override
    public List<CitingItem> items(ArticleId article) {
        return revisions.citing(article.value()).stream()
                .map(question -> new CitingItem(
                        CitingItem.Kind.QUESTION,
                        String.valueOf(question.id()),
                        question.module(),
                        question.code() + ": " + question.stem(),
                        "bank-soal/" + question.id()))
                .toList();
    }
}
