package id.netral.search.index;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param id tells it from others of its kind
 * @param context what it is part of, such as a lesson's module; may be empty
 * @param headings within the text; may be empty
 * @param text what excerpts are taken from
 * @param also further words that lead to it and are never shown; may be empty
 * @param address below the root of the site; empty for what has no page
 * @param marks keys of the words that mark it wherever it is shown; mostly none
 */
public record Entry(
        Kind kind,
        String id,
        String title,
        String context,
        String headings,
        String text,
        String also,
        String address,
        List<String> marks) {

    /** Keeps its own copy. */
    public Entry {
        marks = List.copyOf(marks);
    }
}
