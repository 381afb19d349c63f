package id.netral.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An edit of an article.
 *
 * @param changes what it said before, in the order of its parts
 * @param takenBack the confirmation that fell with it
 */
public record ArticleEdit(Instant at, List<Change> changes, Optional<Confirmation> takenBack) {

    /**
     * A part that was another.
     *
     * @param before a text, a day, a flag, a {@link Confidence} or {@link Reading}s; empty when nothing was said
     */
    public record Change(ArticleField field, Optional<Object> before) {}
}
