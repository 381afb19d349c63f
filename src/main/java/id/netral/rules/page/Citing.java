package id.netral.rules.page;

import org.jspecify.annotations.Nullable;

/**
 * Something that cites an article.
 *
 * @param text its title, or what it says in a sentence
 * @param address where everybody may read it, relative to the root of the site; null where only its title is public
 */
public record Citing(Kind kind, String text, @Nullable String address) {

    /** What it is, in the order of the page. */
    public enum Kind {
        RULE,
        CASE,
        LESSON,
        QUIZ,
        STORY
    }
}
