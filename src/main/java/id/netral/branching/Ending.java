package id.netral.branching;

import id.netral.rules.ArticleId;
import id.netral.verdict.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a story may end.
 *
 * @param id unique among scenes and endings of the story
 * @param text how it turns out; a blank line parts paragraphs
 * @param verdict on the way taken; null only in drafts
 * @param reason why the verdict is so
 * @param articles of the legal register the reason rests on
 */
public record Ending(
        String id, String title, String text, @Nullable Permission verdict, String reason, List<ArticleId> articles) {

    /** Keeps its own copy of the list. */
    public Ending {
        articles = List.copyOf(articles);
    }
}
