package id.netral.catalog.pack;

import id.netral.security.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a new version is: where it comes from, what has changed and who answers for it.
 *
 * @param note what has changed, for learners and colleagues, at most {@value #LONGEST_NOTE} characters; may be empty
 * @param material whether who has completed an earlier version should look again
 * @param publishedBy null for the system
 * @param approvedBy whoever approved the texts, null when nobody was asked to
 */
public record ModuleChange(
        Origin origin,
        String note,
        boolean material,
        @Nullable AccountId publishedBy,
        @Nullable AccountId approvedBy) {

    /** Longest note, characters. */
    public static final int LONGEST_NOTE = 1_000;

    /** What lies in the content folder, without a word about it. */
    public static final ModuleChange FROM_FOLDER = fromFolder("", false);

    public ModuleChange {
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note of " + note.length() + " characters");
        }
    }

    /** What lies in the content folder, and what it says of itself; a note too long was a fault before. */
    static ModuleChange fromFolder(String note, boolean material) {
        return new ModuleChange(Origin.FOLDER, note.length() > LONGEST_NOTE ? "" : note, material, null, null);
    }

    /** Where a version comes from. */
    public enum Origin {
        /** The content folder, read at start. */
        FOLDER,
        /** A draft written in Netral. */
        AUTHORED,
        /** A pack of another installation. */
        IMPORTED
    }
}
