package id.netral.learning.path;

/**
 * A path as the content's file has it.
 *
 * @param slug names it for good: by it the file finds its path again
 */
record ShippedPath(String slug, PathTerms terms) {}
