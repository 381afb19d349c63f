package id.netral.authoring;

import java.util.Map;

/** Where the pictures and files of drafts are. */
public interface DraftMedia {

    /** Contents by path in the pack ({@code images/…}, {@code media/…}); the arrays are not to be changed. */
    Map<String, byte[]> files(DraftModule draft);

    /** Who made the pictures, by file name; those nobody stated are missing. */
    Map<String, String> licences(DraftModule draft);
}
