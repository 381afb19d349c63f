package id.netral.common.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipLong;

/** What a zip says about an entry a second time, just before its bytes. */
final class LocalHeader {

    private static final int LENGTH = 30;
    private static final int NAME_LENGTH = 26;

    private LocalHeader() {}

    /** Whether it names the entry as the zip's directory does: some programs go by the one, some by the other. */
    static boolean agrees(SeekableByteChannel file, ZipArchiveEntry entry) throws IOException {
        var name = entry.getRawName();
        var header = ByteBuffer.allocate(LENGTH + name.length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(entry.getLocalHeaderOffset());
        while (header.hasRemaining() && file.read(header) >= 0) {
            // until all is there
        }
        return !header.hasRemaining()
                && header.getInt(0) == (int) ZipLong.LFH_SIG.getValue()
                && Short.toUnsignedInt(header.getShort(NAME_LENGTH)) == name.length
                && Arrays.equals(header.array(), LENGTH, LENGTH + name.length, name, 0, name.length);
    }
}
