package id.netral.scorm;

import java.util.List;

/**
 * What {@code imsmanifest.xml} says of a package.
 *
 * @param items never empty
 */
record Manifest(String title, List<ScormItem> items) {}
