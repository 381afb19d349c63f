package id.netral.authoring.review;

import id.netral.authoring.CompiledDraft.Part;
import id.netral.rules.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as one lesson or question of a draft cites it.
 *
 * @param confirmation null while nobody has confirmed the text as it is now
 * @param reopened whether an earlier text was confirmed
 */
public record Citation(
        Part part, ArticleId article, @Nullable Confirmation confirmation, boolean reopened) {

    /** Whether a reviewer has confirmed the text as it is now. */
    public boolean confirmed() {
        return confirmation != null;
    }

    /** A reviewer's word. */
    public record Confirmation(String note, String by, Instant at) {}
}
