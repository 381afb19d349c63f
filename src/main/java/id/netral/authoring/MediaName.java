package id.netral.authoring;

import id.netral.document.MediaPath;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Paths of media out of the names files have on people's machines. */
final class MediaName {

    private static final int LONGEST_NAME = 50;

    private MediaName() {}

    /** Where a file of that name belongs; empty for kinds that lessons cannot hold. */
    static Optional<String> path(String name) {
        var file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var dot = file.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var ending = file.substring(dot + 1).toLowerCase(Locale.ROOT);
        var stem = Slugs.of(file.substring(0, dot), "berkas");
        var cut = stem.length() <= LONGEST_NAME ? stem : stem.substring(0, LONGEST_NAME);
        return Optional.of(cut + "." + (ending.equals("jpeg") ? "jpg" : ending))
                .flatMap(plain -> MediaPath.isPicture("images/" + plain)
                        ? Optional.of("images/" + plain)
                        : Optional.of("media/" + plain).filter(MediaName::isPath));
    }

    /** Whether a lesson can show or offer what is under the path. */
    static boolean isPath(String path) {
        return MediaPath.isPicture(path)
                || MediaPath.isVideo(path)
                || MediaPath.isCaptions(path)
                || MediaPath.isFile(path);
    }

    /** The path, with the lowest number behind its name that makes it free. */
    static String free(String path, Predicate<String> taken) {
        var dot = path.lastIndexOf('.');
        var candidate = path;
        for (var number = 2; taken.test(candidate); number++) {
            candidate = path.substring(0, dot) + "-" + number + path.substring(dot);
        }
        return candidate;
    }
}
