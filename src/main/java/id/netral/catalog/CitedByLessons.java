package id.netral.catalog;

import id.netral.rules.ArticleId;
import id.netral.rules.page.ArticleCitations;
import id.netral.rules.page.Citing;
import java.util.List;
import org.springframework.stereotype.Component;

/** The modules on offer in whose lessons an article is cited. */
@Component
class CitedByLessons implements ArticleCitations {

    private final LessonRepository lessons;

    CitedByLessons(LessonRepository lessons) {
        this.lessons = lessons;
    }

    @Override
    public List<Citing> of(ArticleId article) {
        return lessons.modulesCiting(article.value()).stream()
                .map(title -> new Citing(Citing.Kind.LESSON, title, null))
                .toList();
    }
}
