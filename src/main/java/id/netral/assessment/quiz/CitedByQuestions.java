package id.netral.assessment.quiz;

import id.netral.rules.ArticleId;
import id.netral.rules.page.ArticleCitations;
import id.netral.rules.page.Citing;
import java.util.List;
import org.springframework.stereotype.Component;

/** The modules on offer with a question about an article; which question, and how many, is not told. */
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
}
