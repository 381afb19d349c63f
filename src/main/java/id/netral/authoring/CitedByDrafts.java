package id.netral.authoring;

import id.netral.authoring.DraftLessonRepository.Mentioning;
import id.netral.common.LikePattern;
import id.netral.rules.ArticleId;
import id.netral.rules.page.ArticleCitations;
import id.netral.rules.page.Citing;
import id.netral.rules.page.CitingItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lessons of drafts in use that cite an article. Strangers hear of none. */
@Component
class CitedByDrafts implements ArticleCitations {

    private final DraftLessonRepository lessons;
    private final LessonDocuments documents;

    CitedByDrafts(DraftLessonRepository lessons, LessonDocuments documents) {
        this.lessons = lessons;
        this.documents = documents;
    }

    @Override
    public List<Citing> of(ArticleId article) {
        return List.of();
    }

    @Override
    public List<CitingItem> items(ArticleId article) {
        return lessons.mentioning(LikePattern.containing("\"" + article.value() + "\"")).stream()
                .filter(lesson -> documents.read(lesson.document()).articles().contains(article.value()))
                .map(CitedByDrafts::item)
                .toList();
    }

    private static CitingItem item(Mentioning lesson) {
        return new CitingItem(
                CitingItem.Kind.DRAFT_LESSON,
                String.valueOf(lesson.id()),
                lesson.module(),
                lesson.draft() + ": " + lesson.title(),
                "naskah/" + lesson.module() + "/pelajaran/" + lesson.slug());
    }
}
