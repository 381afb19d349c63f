package id.netral.catalog.file;

import id.netral.common.intake.Sha256;
import id.netral.media.MediaHash;
import id.netral.media.MediaStore;
import id.netral.media.StoredMedium;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * What a file of a pack holds. Size and hash are known at once; the bytes of what lies in the media store are fetched only
 * by whoever opens them, so that a pack of long videos can be looked at, compared and published without reading one.
 */
public sealed interface PackBytes {

    /** Number of bytes. */
    long size();

    /** SHA-256 in small hex digits. */
    String sha256();

    /** The bytes as they are read; the caller closes the stream. */
    InputStream open();

    /** The bytes as a whole; for texts and pictures, not for videos. */
    default byte[] bytes() {
        try (var in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes in memory; the array is not to be changed. */
    static PackBytes of(byte[] bytes) {
        return new Held(bytes);
    }

    /** Bytes in the media store. */
    static PackBytes of(StoredMedium medium, MediaStore store) {
        return new Kept(medium, store);
    }

    /** In memory. */
    record Held(byte[] bytes) implements PackBytes {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public String sha256() {
            return Sha256.of(bytes);
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Held held && Arrays.equals(bytes, held.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    /** In the media store, which looked whether it is what its name says when it was handed in. */
    record Kept(StoredMedium medium, MediaStore store) implements PackBytes {

        /** The key in the store. */
        public MediaHash hash() {
            return medium.hash();
        }

        @Override
        public long size() {
            return medium.size();
        }

        @Override
        public String sha256() {
            return medium.hash().hex();
        }

        @Override
        public InputStream open() {
            return store.open(medium.hash());
        }
    }
}
