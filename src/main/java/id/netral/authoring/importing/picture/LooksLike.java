package id.netral.authoring.importing.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a picture is by its first bytes, whatever its name says. */
public enum LooksLike {
    PNG,
    JPEG,
    GIF,
    BMP,
    TIFF,
    WEBP,
    SVG,
    /** Drawings of Windows, which no browser shows. */
    METAFILE,
    OTHER;

    private static final int HEAD = 512;
    private static final byte[] EMF_MARK = {' ', 'E', 'M', 'F'};

    public static LooksLike of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return GIF;
        }
        if (head.startsWith("BM")) {
            return BMP;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return TIFF;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        return isMetafile(bytes, head) ? METAFILE : text(head);
    }

    private static boolean isMetafile(byte[] bytes, String head) {
        return head.startsWith("\u00D7\u00CD\u00C6\u009A")
                || head.startsWith("\u0001\0\t\0")
                || head.startsWith("\u0001\0\0\0")
                        && bytes.length > 44
                        && Arrays.equals(bytes, 40, 44, EMF_MARK, 0, EMF_MARK.length);
    }

    private static LooksLike text(String head) {
        return head.toLowerCase(Locale.ROOT).contains("<svg") ? SVG : OTHER;
    }
}
