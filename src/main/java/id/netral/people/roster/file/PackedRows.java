package id.netral.people.roster.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Some hundreds of rows in a few kilobytes. */
public final class PackedRows {

    private PackedRows() {}

    public static <T> byte[] pack(List<T> rows, RowSpool.Codec<T> codec) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(rows.size());
            for (var row : rows) {
                codec.write(row, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static <T> void unpack(byte[] content, RowSpool.Codec<T> codec, RowSpool<T> spool) {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(content)))) {
            for (var left = in.readInt(); left > 0; left--) {
                spool.add(codec.read(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
