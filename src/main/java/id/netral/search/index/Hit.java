package id.netral.search.index;

import java.util.List;

/**
 * Something that was found.
 *
 * @param source what it was taken from
 * @param context what it is part of; may be empty
 * @param excerpt what of its text says most of what was looked for, all of it when there is no page to read it on; may be empty
 * @param address below the root of the site; empty for what has no page
 * @param marks keys of the words that mark it wherever it is shown; mostly none
 */
public record Hit(
        Kind kind,
        String id,
        String source,
        Marked title,
        String context,
        Marked excerpt,
        String address,
        List<String> marks) {

    /** Keeps its own copy. */
    public Hit {
        marks = List.copyOf(marks);
    }
}
