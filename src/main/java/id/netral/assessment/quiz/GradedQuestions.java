package id.netral.assessment.quiz;

import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Tells which questions count towards a score: nobody fails over law that is not settled. */
@Component
public class GradedQuestions {

    private final LegalRegister register;

    GradedQuestions(LegalRegister register) {
        this.register = register;
    }

    /** Whether a question that cites the articles counts: one of them is settled today, or none is known. */
    public boolean graded(Collection<ArticleId> articles) {
        var known = register.find(articles);
        return known.isEmpty() || known.stream().anyMatch(Article::settled);
    }
}
