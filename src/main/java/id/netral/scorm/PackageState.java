package id.netral.scorm;

/** Where a package is on its way to the learners. */
public enum PackageState {
    /** For somebody other than its uploader to look at. */
    WAITING,
    /** Approved: learners find it on its module's page. */
    OFFERED,
    /** Not approved; a mended one has to be uploaded anew. */
    RETURNED,
    /** Taken out of use; results stay. */
    WITHDRAWN
}
