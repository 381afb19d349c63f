package id.netral.media;

/**
 * What a file was handed in for; a quota counts by it.
 *
 * @param kind short word, for example {@code module}
 * @param id of the thing of that kind
 */
public record MediaScope(String kind, long id) {

    private static final String MODULE = "module";

    /** Something of the kind that has no id yet. */
    public static MediaScope unborn(String kind) {
        return new MediaScope(kind, 0);
    }

    /** A module that has no id yet, or whose id is not known yet. */
    public static MediaScope newModule() {
        return unborn(MODULE);
    }

    /** A module, whether draft or published. */
    public static MediaScope module(long id) {
        return new MediaScope(MODULE, id);
    }
}
