package id.netral.security.http;

import org.springframework.util.unit.DataSize;

/**
 * How large a body may be that is sent to a path below {@code /api/}. A module whose endpoints take more than a small
 * message declares theirs as beans; everything else has {@link #USUAL}.
 *
 * @param path pattern of the address, with variables in braces
 */
public record BodyLimit(String path, DataSize most) {

    /** Enough for an answer to a quiz, or a word looked up. */
    static final DataSize USUAL = DataSize.ofKilobytes(16);
}
