package id.netral.catalog;

import id.netral.rules.ArticleId;
import id.netral.rules.page.ArticleCitations;
import id.netral.rules.page.Citing;
import id.netral.rules.page.CitingItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lessons on offer in which an article is cited, and their modules. */
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

    @Override
    public List<CitingItem> items(ArticleId article) {
        return lessons.citing(article.value()).stream()
                .map(lesson -> new CitingItem(
                        CitingItem.Kind.LESSON,
                        lesson.module() + "/" + lesson.number(),
                        lesson.module(),
                        lesson.moduleTitle() + ": " + lesson.title(),
                        "modul/" + lesson.module() + "/pelajaran/" + lesson.number()))
                .toList();
    }
}
