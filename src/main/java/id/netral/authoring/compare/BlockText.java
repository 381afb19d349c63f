package id.netral.authoring.compare;

/**
 * A block of a text as it is compared: what is read of it, without what only looks.
 *
 * @param kind what kind of block it is
 * @param text in one piece; empty for a line between parts
 */
public record BlockText(Kind kind, String text) {

    /** Kinds of blocks, as they are named beside the text. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_ROW,
        IMAGE,
        CALLOUT,
        QUOTE,
        VIDEO,
        FILE,
        CASE,
        CHECK_QUESTION,
        STORY,
        RULE,
        FACT
    }
}
