package id.netral.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps bytes under their hash. Everything may be called twice with the same result. */
interface ByteStore {

    MediaProperties.Place place();

    /** Keeps the file's bytes; when it returns, they are there for every node. */
    void put(MediaHash hash, Path file) throws IOException;

    /**
     * The bytes from a place on, read as the caller reads: never all of them in memory.
     *
     * @param size of the whole content in bytes
     * @param from first byte, from 0; at most {@code size}
     * @param length number of bytes, at most to the end
     */
    InputStream open(MediaHash hash, long size, long from, long length) throws IOException;

    /** Forgets the bytes, if they are there. */
    void delete(MediaHash hash) throws IOException;

    /** Lets go of what it holds; nothing is asked of it afterwards. */
    default void close() {}
}
