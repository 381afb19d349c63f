package id.netral.scorm;

import java.util.Arrays;

/** Names of files within a package. */
final class PackagePath {

    static final int LONGEST = 400;

    /** Files of ours among those of the package lie below it. */
    static final String OURS = "~netral/";

    private PackagePath() {}

    /** Whether the name leads to a file within the package and to nothing of ours. */
    static boolean harmless(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && !name.startsWith("/")
                && !name.startsWith(OURS)
                && name.indexOf('\\') < 0
                && name.indexOf(':') < 0
                && name.chars().noneMatch(Character::isISOControl)
                && Arrays.stream(name.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals("..") || part.equals("."));
    }
}
