package id.netral.authoring;

import id.netral.media.MediaHash;

/**
 * A picture, video or file of a draft.
 *
 * @param path as in a pack: {@code images/…} or {@code media/…}
 * @param hash of its bytes in the media store
 * @param alt alternative text of a picture as first given; may be empty
 * @param licence who made it and under which licence; may be empty
 */
public record DraftMedium(String path, MediaHash hash, String contentType, String alt, String licence) {}
