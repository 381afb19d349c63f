package id.netral.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.common.RefusedException;
import id.netral.common.intake.HostileZips;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is what its name says, and nothing else besides. */
class ContentCheckTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>";

    @TempDir
    Path folder;

    static Stream<Arguments> fine() {
        return Stream.of(
                Arguments.of("foto.png", picture("png", 40, 30), "image/png"),
                Arguments.of("Foto.JPG", picture("jpeg", 40, 30), "image/jpeg"),
                Arguments.of("foto.webp", webp(), "image/webp"),
                Arguments.of("gambar.svg", text(SVG.formatted("<rect width='1' height='1'/>")), "image/svg+xml"),
                Arguments.of("video.mp4", bytes("\0\0\0\u0018ftypmp42"), "video/mp4"),
                Arguments.of("video.webm", bytes("\u001aE\u00df\u00a3\u0001B\u0082\u0084webm"), "video/webm"),
                Arguments.of("teks.vtt", text("WEBVTT\n\n00:00.000 --> 00:01.000\nHalo"), "text/vtt"),
                Arguments.of("bacaan.pdf", text("%PDF-1.7\n%%EOF"), "application/pdf"),
                Arguments.of(
                        "naskah.docx",
                        zip("[Content_Types].xml", "word/document.xml"),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                Arguments.of("bahan.zip", zip("isi.txt"), "application/zip"));
    }

    @ParameterizedTest
    @MethodSource("fine")
    void whatIsWhatItSaysIsTaken(String name, byte[] content, String type) throws IOException {
        assertThat(check(name, content).contentType()).isEqualTo(type);
    }

    @Test
    void theSizeOfAPictureIsKnown() throws IOException {
        assertThat(check("foto.png", picture("png", 40, 30))).isEqualTo(new ContentCheck.Facts("image/png", 40, 30));
        assertThat(check("foto.webp", webp())).isEqualTo(new ContentCheck.Facts("image/webp", 640, 360));
    }

    static Stream<Arguments> refused() {
        var png = picture("png", 40, 30);
        return Stream.of(
                Arguments.of("program.exe", bytes("MZ"), "media.kind-unknown"),
                Arguments.of("halaman.html", text("<html>"), "media.kind-unknown"),
                Arguments.of("tanpa-akhiran", png, "media.kind-unknown"),
                Arguments.of("foto.jpg", png, "media.kind-mismatch"),
                Arguments.of("foto.png", text("<script>alert(1)</script>"), "media.kind-mismatch"),
                Arguments.of("video.mp4", bytes("MZ\u0090\0"), "media.kind-mismatch"),
                Arguments.of("naskah.docx", zip("[Content_Types].xml", "xl/workbook.xml"), "media.kind-mismatch"),
                Arguments.of("naskah.docx", zip("isi.txt"), "media.kind-mismatch"),
                Arguments.of("bahan.zip", bytes("MZ self-extracting"), "media.kind-mismatch"),
                Arguments.of("foto.png", joined(png, zip("isi.txt")), "media.polyglot"),
                Arguments.of("bacaan.pdf", joined(text("%PDF-1.7\n"), zip("isi.txt")), "media.polyglot"),
                Arguments.of("foto.png", joined(bytes("\u0089PNG\r\n\u001a\n"), text("%PDF-1.7")), "media.polyglot"),
                Arguments.of(
                        "foto.jpg",
                        joined(bytes("\u00ff\u00d8\u00ff\u00fe\0\u0020"), text("<html><script>alert(1)</script>")),
                        "media.polyglot"),
                Arguments.of("bacaan.pdf", text("%PDF-1.4\n<!DOCTYPE html><body>"), "media.polyglot"),
                Arguments.of(
                        "naskah.docx",
                        zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                        "media.macro"),
                Arguments.of("foto.png", bytes("\u0089PNG\r\n\u001a\nrusak"), "media.damaged"),
                Arguments.of("bahan.zip", bytes("PK\u0003\u0004rusak"), "media.damaged"),
                Arguments.of("teks.vtt", bytes("WEBVTT\n\u00ff\u00fe"), "media.damaged"),
                Arguments.of("gambar.svg", text(SVG.formatted("<script>alert(1)</script>")), "media.svg"),
                Arguments.of("gambar.svg", text(SVG.formatted("<g onload='alert(1)'/>")), "media.svg"),
                Arguments.of("gambar.svg", text(SVG.formatted("<use href='https://x.example/'/>")), "media.svg"),
                Arguments.of("gambar.svg", text(SVG.formatted("<a href='javascript:alert(1)'/>")), "media.svg"),
                Arguments.of("gambar.svg", text(SVG.formatted("<foreignObject/>")), "media.svg"),
                Arguments.of(
                        "gambar.svg",
                        text("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + SVG.formatted("&x;")),
                        "media.svg"),
                Arguments.of("besar.png", header(60_000, 60_000), "media.too-many-pixels"),
                Arguments.of("besar.png", header(9_000, 9_000), "media.too-many-pixels"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotIsRefusedWithItsReason(String name, byte[] content, String reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> check(name, content))
                .extracting(RefusedException::key)
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource
    void zipsThatHarmWhoeverUnpacksThemAreRefused(HostileZips.Kind kind) {
        whatIsNotIsRefusedWithItsReason("bahan.zip", HostileZips.of(kind, zip("isi.txt"), ".txt"), "media.damaged");
        var document = zip("[Content_Types].xml", "word/document.xml");
        whatIsNotIsRefusedWithItsReason("naskah.docx", HostileZips.of(kind, document, ".xml"), "media.damaged");
    }

    private ContentCheck.Facts check(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("berkas"), content);
        return ContentCheck.of(file, MediaUpload.checked(MediaScope.module(1), "images/" + name));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    static byte[] picture(String format, int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** A picture whose header claims the size; its pixels are not there. */
    private static byte[] header(int width, int height) {
        var png = picture("png", 1, 1);
        for (var i = 0; i < 4; i++) {
            png[16 + i] = (byte) (width >>> 24 - 8 * i);
            png[20 + i] = (byte) (height >>> 24 - 8 * i);
        }
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        for (var i = 0; i < 4; i++) {
            png[29 + i] = (byte) (crc.getValue() >>> 24 - 8 * i);
        }
        return png;
    }

    private static byte[] webp() {
        // an extended file of 640 × 360: both less one, in three bytes each, the least first
        return bytes("RIFF\u001a\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0\u007f\u0002\0\u0067\u0001\0");
    }

    private static byte[] zip(String... names) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("isi"));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
