package id.netral.document;

import java.util.regex.Pattern;

/** Paths of what a lesson shows, as they stand in a pack: lower case, one folder, at most 80 characters. */
public final class MediaPath {

    private static final String NAME = "[a-z0-9][a-z0-9._-]*\\.";
    private static final Pattern PICTURE = Pattern.compile("images/" + NAME + "(png|jpg|jpeg|webp|svg)");
    private static final Pattern VIDEO = Pattern.compile("media/" + NAME + "(mp4|webm)");
    private static final Pattern CAPTIONS = Pattern.compile("media/" + NAME + "vtt");
    private static final Pattern FILE = Pattern.compile("media/" + NAME + "(pdf|docx|xlsx|pptx|zip)");
    private static final int LONGEST = 80;

    private MediaPath() {}

    /** Whether the path is one of a picture. */
    public static boolean isPicture(String path) {
        return is(PICTURE, path);
    }

    /** Whether the path is one of a video. */
    public static boolean isVideo(String path) {
        return is(VIDEO, path);
    }

    /** Whether the path is one of a video's captions. */
    public static boolean isCaptions(String path) {
        return is(CAPTIONS, path);
    }

    /** Whether the path is one of a file to take along. */
    public static boolean isFile(String path) {
        return is(FILE, path);
    }

    private static boolean is(Pattern form, String path) {
        return path.length() <= LONGEST && form.matcher(path).matches();
    }
}
