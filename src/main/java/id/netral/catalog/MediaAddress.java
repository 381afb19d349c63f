package id.netral.catalog;

/** Where pictures and files of published versions are on this server. */
public final class MediaAddress {

    private MediaAddress() {}

    /** Of one of the version's, by its path in the pack. */
    public static String of(ModuleVersionId version, String path) {
        return "/media/" + version + "/" + path;
    }
}
