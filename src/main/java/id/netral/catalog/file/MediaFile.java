package id.netral.catalog.file;

import id.netral.common.source.Faults;
import id.netral.document.MediaPath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Videos, captions and files to take along: known by their path, and by how they begin. */
public final class MediaFile {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> TYPES = Map.of(
            "mp4", "video/mp4",
            "webm", "video/webm",
            "vtt", "text/vtt",
            "pdf", "application/pdf",
            "docx", OFFICE + "wordprocessingml.document",
            "xlsx", OFFICE + "spreadsheetml.sheet",
            "pptx", OFFICE + "presentationml.presentation",
            "zip", "application/zip");
    private static final int HEAD = 64;

    private MediaFile() {}

    /** Whether a video, captions or a file to take along can lie at that path. */
    public static boolean isOne(String path) {
        return MediaPath.isVideo(path) || MediaPath.isCaptions(path) || MediaPath.isFile(path);
    }

    /** What is known of the file, without measures; notes a fault when it is not what its name says. */
    public static Picture read(String file, PackBytes content, Faults faults) {
        var ending = ending(file);
        // the media store has looked into what it keeps
        if (content instanceof PackBytes.Held held && !fits(ending, held.bytes())) {
            faults.add(file, 1, "fault.notAMedium", ending);
        }
        return new Picture(TYPES.getOrDefault(ending, "application/octet-stream"), 0, 0);
    }

    private static boolean fits(String ending, byte[] bytes) {
        var head = new String(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), StandardCharsets.ISO_8859_1);
        return switch (ending) {
            case "mp4" -> head.startsWith("ftyp", 4);
            case "webm" -> head.startsWith("\u001aE\u00df\u00a3");
            case "vtt" -> head.startsWith("WEBVTT") || head.startsWith("\u00ef\u00bb\u00bfWEBVTT");
            case "pdf" -> head.startsWith("%PDF-");
            default -> head.startsWith("PK\u0003\u0004");
        };
    }

    /** What follows the last point of the path. */
    public static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
