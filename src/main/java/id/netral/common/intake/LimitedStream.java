package id.netral.common.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Refuses to unpack more than the limit, whatever size the file claims to have. */
public final class LimitedStream extends FilterInputStream {

    private final Supplier<? extends RuntimeException> refusal;
    private final IntConsumer brought;
    private long left;

    /** Lets so many bytes through and then throws the refusal. */
    public LimitedStream(InputStream in, long limit, Supplier<? extends RuntimeException> refusal) {
        this(in, limit, refusal, read -> {});
    }

    /** Tells besides how much each reading brought. */
    LimitedStream(InputStream in, long limit, Supplier<? extends RuntimeException> refusal, IntConsumer brought) {
        super(in);
        this.refusal = refusal;
        this.left = limit;
        this.brought = brought;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        brought.accept(read);
        left -= read;
        if (left < 0) {
            throw refusal.get();
        }
    }
}
