package id.netral.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The kinds of files that lessons can hold: the endings of their names, their types, and how they begin. */
enum MediaKind {
    PNG("image/png", head -> head.startsWith("\u0089PNG\r\n\u001a\n"), "png"),
    JPEG("image/jpeg", head -> head.startsWith("\u00ff\u00d8\u00ff"), "jpg", "jpeg"),
    WEBP("image/webp", head -> head.startsWith("RIFF") && head.startsWith("WEBP", 8), "webp"),
    SVG("image/svg+xml", head -> head.contains("<svg"), "svg"),
    MP4("video/mp4", head -> head.startsWith("ftyp", 4), "mp4"),
    WEBM("video/webm", head -> head.startsWith("\u001aE\u00df\u00a3") && head.contains("webm"), "webm"),
    VTT("text/vtt", head -> head.startsWith("WEBVTT") || head.startsWith("\u00ef\u00bb\u00bfWEBVTT"), "vtt"),
    PDF("application/pdf", head -> head.startsWith("%PDF-"), "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", MediaKind::zipped, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", MediaKind::zipped, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", MediaKind::zipped, "pptx"),
    ZIP("application/zip", head -> zipped(head) || head.startsWith("PK\u0005\u0006"), "zip");

    private final String type;
    private final Predicate<String> begins;
    private final List<String> endings;

    MediaKind(String type, Predicate<String> begins, String... endings) {
        this.type = type;
        this.begins = begins;
        this.endings = List.of(endings);
    }

    /** The kind that a name's ending (in lower case) promises. */
    static Optional<MediaKind> promisedBy(String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    String type() {
        return type;
    }

    /** Whether the first kilobyte is that of this kind. */
    boolean begins(byte[] head) {
        return begins.test(new String(head, StandardCharsets.ISO_8859_1));
    }

    /** Whether a zip's parts may follow: only these kinds are zips. */
    boolean archive() {
        return this == DOCX || this == XLSX || this == PPTX || this == ZIP;
    }

    boolean document() {
        return archive() && this != ZIP;
    }

    boolean raster() {
        return this == PNG || this == JPEG || this == WEBP;
    }

    boolean text() {
        return this == SVG || this == VTT;
    }

    /** Folder of an Office document's own parts. */
    String folder() {
        return switch (this) {
            case DOCX -> "word/";
            case XLSX -> "xl/";
            case PPTX -> "ppt/";
            default -> "";
        };
    }

    private static boolean zipped(String head) {
        return head.startsWith("PK\u0003\u0004");
    }
}
