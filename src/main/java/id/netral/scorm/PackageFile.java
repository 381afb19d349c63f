package id.netral.scorm;

import id.netral.media.MediaHash;

/** A file of a package. */
record PackageFile(String contentType, MediaHash hash) {}
