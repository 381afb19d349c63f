package id.netral.authoring.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A small pack as a whole. */
public final class WrittenPack {

    private WrittenPack() {}

    public static byte[] bytes(PackFile zip) {
        var out = new ByteArrayOutputStream();
        try {
            zip.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
