package id.netral.media;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a content that a request asks for (RFC 9110, section 14).
 *
 * @param from first byte, from 0
 * @param to last byte, included; below {@code from} when the range cannot be satisfied
 */
record ByteRange(long from, long to) {

    private static final ByteRange NONE = new ByteRange(0, -1);
    private static final Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    /** Empty when the whole content is to be sent: no range, one we do not understand, or several at once. */
    static Optional<ByteRange> of(@Nullable String header, long size) {
        if (header == null) {
            return Optional.empty();
        }
        var match = SINGLE.matcher(header);
        if (!match.matches()) {
            return Optional.empty();
        }
        var first = match.group(1);
        var last = match.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? Optional.empty() : Optional.of(suffix(Long.parseLong(last), size));
        }
        var from = Long.parseLong(first);
        var to = last.isEmpty() ? size - 1 : Long.parseLong(last);
        if (!last.isEmpty() && to < from) {
            return Optional.empty(); // invalid, therefore ignored
        }
        return Optional.of(from >= size ? NONE : new ByteRange(from, Math.min(to, size - 1)));
    }

    private static ByteRange suffix(long length, long size) {
        return length == 0 || size == 0 ? NONE : new ByteRange(Math.max(0, size - length), size - 1);
    }

    boolean satisfiable() {
        return to >= from;
    }

    long length() {
        return to - from + 1;
    }
}
