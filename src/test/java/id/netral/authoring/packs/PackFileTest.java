package id.netral.authoring.packs;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.catalog.file.PackBytes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A zip goes out in pieces, however long it is. */
class PackFileTest {

    private static final int VIDEO = 8 * 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    @Test
    void nobodyHoldsTheWholeZip() throws IOException {
        var files = new TreeMap<String, PackBytes>();
        for (var i = 0; i < 3; i++) {
            files.put("media/" + i + ".mp4", PackBytes.of(noise(i)));
        }
        var pieces = new Pieces();
        new PackFile(Map.of("pack.json", new byte[] {'{', '}'}), files).writeTo(pieces);
        assertThat(pieces.all).isGreaterThan(3 * VIDEO);
        assertThat(pieces.longest).isLessThanOrEqualTo(PIECE);
        assertThat(pieces.closed).as("the stream is its owner's").isFalse();
    }

    private static byte[] noise(int seed) {
        var bytes = new byte[VIDEO];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** Counts what comes, and how much of it at once. */
    private static final class Pieces extends OutputStream {

        private long all;
        private int longest;
        private boolean closed;

        @Override
        public void write(int one) {
            all++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            all += length;
            longest = Math.max(longest, length);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
