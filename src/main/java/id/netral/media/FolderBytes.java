package id.netral.media;

import id.netral.common.OwnerOnly;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Bytes as files of a folder that all nodes share. */
final class FolderBytes implements ByteStore {

    private final Path folder;

    FolderBytes(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public MediaProperties.Place place() {
        return MediaProperties.Place.FOLDER;
    }

    @Override
    public void put(MediaHash hash, Path file) throws IOException {
        var target = path(hash);
        if (Files.exists(target) && Files.size(target) == Files.size(file)) {
            return;
        }
        OwnerOnly.folder(Objects.requireNonNull(target.getParent()));
        var part = Files.createTempFile(target.getParent(), "part-", ".tmp");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            try (var written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true); // the row that says it is there must not outlive the bytes in a power cut
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream open(MediaHash hash, long size, long from, long length) throws IOException {
        var channel = FileChannel.open(path(hash), StandardOpenOption.READ);
        channel.position(from);
        return new FirstBytes(Channels.newInputStream(channel), length);
    }

    @Override
    public void delete(MediaHash hash) throws IOException {
        Files.deleteIfExists(path(hash));
    }

    private Path path(MediaHash hash) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }

    /** Ends after so many bytes. */
    private static final class FirstBytes extends FilterInputStream {

        private long left;

        FirstBytes(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            var count = super.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(count, 0);
            return count;
        }
    }
}
