package id.netral.authoring.importing.common;

/** What is counted of that which came over; the name is the last part of {@code importing.carried.<name>}. */
public enum Carried {
    /** Lessons. */
    LESSON,
    /** Headings within lessons. */
    HEADING,
    /** Paragraphs of text. */
    PARAGRAPH,
    /** Entries of lists, of all levels. */
    LIST_ITEM,
    /** Tables. */
    TABLE,
    /** Pictures, those drawn from slides included. */
    PICTURE,
    /** Footnotes and endnotes. */
    FOOTNOTE,
    /** Slides. */
    SLIDE,
    /** Speaker's notes. */
    NARRATION,
    /** Questions of a quiz. */
    QUESTION
}
