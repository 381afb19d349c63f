package id.netral.media;

/**
 * What a file was handed in for; a quota counts by it.
 *
 * @param kind short word, for example {@code module}
 * @param id of the thing of that kind
 */
public record MediaScope(String kind, long id) {

    /** A module, whether draft or published. */
    public static MediaScope module(long id) {
        return new MediaScope("module", id);
    }
}
