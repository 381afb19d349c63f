package id.netral.search.index;

/**
 * Something that was found.
 *
 * @param source what it was taken from
 * @param context what it is part of; may be empty
 * @param excerpt what of its text says most of what was looked for; may be empty
 * @param address below the root of the site; empty for what has no page
 */
public record Hit(Kind kind, String id, String source, Marked title, String context, Marked excerpt, String address) {

    /** The same at another address. */
    public Hit at(String other) {
        return new Hit(kind, id, source, title, context, excerpt, other);
    }
}
