package id.netral.media;

/**
 * A content in the store.
 *
 * @param size in bytes
 * @param width of a picture in pixels, 0 when unknown or no picture
 * @param height as the width
 */
public record StoredMedium(MediaHash hash, long size, String contentType, int width, int height) {}
