package id.netral.common.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of one file with normal line ends.
 *
 * @param file path as the person knows it
 * @param text without byte order mark, lines end with a line feed
 * @param firstLine 1-based number of the text's first line within the file
 */
public record SourceText(String file, String text, int firstLine) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final long LARGEST = 2_000_000;

    /** Reads a plain file of at most 2 MB; empty, with a fault, when it is none, cannot be read or is not UTF-8. */
    public static Optional<SourceText> read(Path file, Faults faults) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
                faults.add(file.toString(), 1, "fault.fileSize");
                return Optional.empty();
            }
            return decode(file.toString(), Files.readAllBytes(file), faults);
        } catch (IOException e) {
            faults.add(file.toString(), 1, "fault.unreadable", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Decodes the file; empty, with a fault at the line, when it is not UTF-8. */
    public static Optional<SourceText> decode(String file, byte[] bytes, Faults faults) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(ByteBuffer.wrap(bytes), out, true).isError()) {
            var line = 1 + out.flip().chars().filter(c -> c == '\n').count();
            faults.add(file, (int) line, "fault.encoding");
            return Optional.empty();
        }
        var text = out.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        return Optional.of(new SourceText(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, 1));
    }

    /** A part of the file that begins the given number of lines further down. */
    public SourceText part(String part, int linesDown) {
        return new SourceText(file, part, firstLine + linesDown);
    }

    /** Number in the file of a 0-based line of the text. */
    public int line(int index) {
        return firstLine + index;
    }
}
