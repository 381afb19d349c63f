package id.netral.catalog;

import id.netral.catalog.pack.ThinkCase;
import id.netral.rules.ArticleId;
import java.util.List;

/**
 * A lesson to read.
 *
 * @param html sanitised; read here, its images point at {@code /media/<version>/<path>}, articles at {@code /pasal/<id>}
 */
public record LessonContent(
        LessonId id,
        int number,
        String title,
        String html,
        int minutes,
        List<ThinkCase> cases,
        List<ArticleId> articles) {}
