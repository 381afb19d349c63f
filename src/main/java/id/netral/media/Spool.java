package id.netral.media;

import id.netral.common.RefusedException;
import id.netral.common.intake.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;

/**
 * What is handed in, on disk for a moment: its hash and size are known before anything is kept, and no length is taken on
 * trust.
 */
record Spool(Path file, MediaHash hash, long size) implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final long MEGABYTE = 1024 * 1024;

    /** Takes in so many bytes; more, or none, are a {@link RefusedException}. */
    static Spool of(InputStream in, long limit) throws IOException {
        var file = Files.createTempFile("netral-media-", ".part");
        try {
            var digest = Sha256.digest();
            var size = copy(new DigestInputStream(in, digest), file, limit);
            if (size == 0) {
                throw new RefusedException("media.empty");
            }
            return new Spool(file, new MediaHash(Sha256.hex(digest)), size);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static long copy(InputStream in, Path file, long limit) throws IOException {
        var total = 0L;
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw new RefusedException("media.too-large", limit / MEGABYTE);
                }
                out.write(buffer, 0, read);
            }
        }
        return total;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
