/**
 * Pictures, videos and files by the hash of their content, in the database, a folder or an S3-compatible store. Whoever
 * keeps a hash does so in a column with a foreign key to {@code media_object}: that alone protects the bytes from the
 * clean-up.
 */
@NullMarked
package id.netral.media;

import org.jspecify.annotations.NullMarked;
