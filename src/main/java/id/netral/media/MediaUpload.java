package id.netral.media;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file that is handed in.
 *
 * @param name the file's name, with or without folders
 * @param trustedType type to keep without looking at the content, null to have the content checked against the name
 */
public record MediaUpload(
        MediaScope scope, String name, @Nullable String trustedType) {

    /** A file whose content must be what its name says, and nothing else besides. */
    public static MediaUpload checked(MediaScope scope, String name) {
        return new MediaUpload(scope, name, null);
    }

    /** A part of a package that is only ever shown in an origin of its own, whatever it may hold. */
    public static MediaUpload isolated(MediaScope scope, String name, String contentType) {
        return new MediaUpload(scope, name, contentType);
    }

    /** The same file for another scope. */
    MediaUpload within(MediaScope other) {
        return new MediaUpload(other, name, trustedType);
    }

    /** The name's ending in lower case, empty when it has none. */
    String ending() {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
