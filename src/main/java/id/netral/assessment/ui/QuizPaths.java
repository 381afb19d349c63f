package id.netral.assessment.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import id.netral.assessment.AttemptId;
import id.netral.rules.ArticleId;

/** Addresses of the quiz screens and of those they lead to, relative to the start of the site. */
final class QuizPaths {

    static final String ATTEMPT = "attempt";
    static final String QUIZ = "kuis/:" + ATTEMPT;
    static final String RESULT = "hasil/:" + ATTEMPT;

    private QuizPaths() {}

    /** The attempt named in the address; throws {@link NotFoundException} when it is no number. */
    static AttemptId attempt(RouteParameters parameters) {
        try {
            return new AttemptId(Long.parseLong(parameters.get(ATTEMPT).orElseThrow(NotFoundException::new)));
        } catch (NumberFormatException e) {
            throw new NotFoundException("not an attempt");
        }
    }

    static String quiz(AttemptId attempt) {
        return "kuis/" + attempt;
    }

    static String result(AttemptId attempt) {
        return "hasil/" + attempt;
    }

    static String module(String slug) {
        return "modul/" + slug;
    }

    static String lesson(String slug, int number) {
        return module(slug) + "/pelajaran/" + number;
    }

    static String article(ArticleId article) {
        return "pasal/" + article;
    }
}
