package id.netral.learning.path;

/** Where a path comes from, and who has the last word on it. */
public enum PathOrigin {
    /** HR made it. */
    HR,
    /** It came with the content and follows its file. */
    CONTENT,
    /** It came with the content and has been changed since: its file no longer changes it. */
    CONTENT_CHANGED
}
