package id.netral.catalog.origin;

import id.netral.catalog.file.PackFiles;

/**
 * A version that a pack's module had before, with the files it was made from. Versions of one pack share the arrays of
 * equal files.
 */
public record EarlierVersion(VersionFacts facts, PackFiles files) {}
