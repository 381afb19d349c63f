package id.netral.catalog.file;

/**
 * A picture, video or other file of a pack that its lessons show.
 *
 * @param path in the pack
 * @param picture what is known of it; without measures when it is none
 */
public record PackMedium(String path, Picture picture, PackBytes bytes) {}
