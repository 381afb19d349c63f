package id.netral.branching;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.netral.rules.ArticleId;
import id.netral.verdict.Permission;
import id.netral.verdict.Situation;
import id.netral.verdict.SituationWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a story may end.
 *
 * @param id unique among scenes and endings of the story
 * @param text how it turns out; a blank line parts paragraphs
 * @param verdict on the way taken; null only in drafts
 * @param situation the step that decided, in the words of the verdict rules, so that they say how it is judged before and after
 *     candidates are designated; null when no single step did
 * @param reason why the verdict is so
 * @param articles of the legal register the reason rests on
 * @param after what is to be said about the same after candidates are designated; null when the rules say enough
 */
public record Ending(
        String id,
        String title,
        String text,
        @Nullable Permission verdict,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String situation,
        String reason,
        List<ArticleId> articles,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String after) {

    /** Keeps its own copy of the list. */
    public Ending {
        articles = List.copyOf(articles);
    }

    /** The situation to ask the verdict rules about; empty without one, and for words that tell none. */
    public Optional<Situation> asked() {
        return Optional.ofNullable(situation).flatMap(SituationWords::read);
    }
}
