package id.netral.scorm;

/**
 * A part of a package, opened.
 *
 * @param launch which opening this is; goes with everything that is saved
 * @param address of the part's first file, good for some hours and for this opening only
 * @param ownOrigin whether the address lies in an origin of its own
 */
public record ScormLaunch(
        long attempt,
        int launch,
        ScormPackage scormPackage,
        ScormItem item,
        ScormResult result,
        String address,
        boolean ownOrigin) {}
