package id.netral.people.roster.file;

import id.netral.common.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Rows kept in a file instead of memory, to be read again by place. The file has no name any more once it is open, so
 * nothing about people is left behind, even when the process is killed.
 *
 * <p>One thread fills it and calls {@link #finish()}; then any thread may read.
 */
public final class RowSpool<T> implements AutoCloseable {

    /** Turns a row into bytes and back. */
    public interface Codec<T> {
        void write(T row, DataOutputStream out) throws IOException;

        T read(DataInputStream in) throws IOException;
    }

    private static final int BUFFER = 1 << 16;
    private static final int BATCH = 500;

    private final Codec<T> codec;
    private final FileChannel channel;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER);
    private final DataOutputStream out = new DataOutputStream(buffer);
    private long[] ends = new long[BATCH];
    private long written;
    private int size;

    public RowSpool(Codec<T> codec) {
        this.codec = codec;
        try {
            // the system makes such a file readable for our own user only
            Path file = Files.createTempFile("netral-roster", ".rows");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void add(T row) {
        try {
            codec.write(row, out);
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, size * 2);
            }
            ends[size++] = written + buffer.size();
            if (buffer.size() >= BUFFER) {
                flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void finish() {
        try {
            flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() throws IOException {
        var bytes = ByteBuffer.wrap(buffer.toByteArray());
        while (bytes.hasRemaining()) {
            written += channel.write(bytes, written);
        }
        buffer.reset();
    }

    public int size() {
        return size;
    }

    /** At most {@code limit} rows from the place on; throws {@code roster.preview.gone} after closing. */
    public List<T> page(int offset, int limit) {
        var from = Math.min(Math.max(offset, 0), size);
        var to = (int) Math.min((long) from + limit, size);
        if (from == to) {
            return List.of();
        }
        try (var in =
                new DataInputStream(new ByteArrayInputStream(bytes(from == 0 ? 0 : ends[from - 1], ends[to - 1])))) {
            var rows = new ArrayList<T>(to - from);
            for (var i = from; i < to; i++) {
                rows.add(codec.read(in));
            }
            return rows;
        } catch (ClosedChannelException e) {
            throw new RefusedException("roster.preview.gone");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(long from, long to) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // one read may bring less than was asked for
        }
        return bytes.array();
    }

    /** All rows in their order, some hundreds at a time. */
    public void forEachBatch(Consumer<List<T>> batches) {
        for (var from = 0; from < size; from += BATCH) {
            batches.accept(page(from, BATCH));
        }
    }

    /** All rows in their order, without holding more than some hundreds. */
    public Iterator<T> iterator() {
        return IntStream.range(0, (size + BATCH - 1) / BATCH)
                .boxed()
                .flatMap(batch -> page(batch * BATCH, BATCH).stream())
                .iterator();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
