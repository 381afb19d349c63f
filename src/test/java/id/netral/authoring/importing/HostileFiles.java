package id.netral.authoring.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes harmless files and turns them into hostile ones. */
final class HostileFiles {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private HostileFiles() {}

    /** A Word file with a heading, a footnote, a list, a comment and a picture, so that it has all kinds of parts. */
    static byte[] docx() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createStyles();
            document.createNumbering();
            document.createComments();
            document.createFootnotes();
            document.createFootnote().createParagraph().createRun().setText("Catatan");
            var heading = document.createParagraph();
            heading.getCTP().addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.ZERO);
            heading.createRun().setText("Judul");
            var text = document.createParagraph().createRun();
            text.setText("Isi yang baik.");
            text.addPicture(
                    new ByteArrayInputStream(Pictures.of("png", 40, 30, 1)),
                    Document.PICTURE_TYPE_PNG,
                    "a.png",
                    40,
                    30);
            document.write(out);
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] pptx() {
        try (var show = new XMLSlideShow();
                var out = new ByteArrayOutputStream()) {
            var slide = show.createSlide();
            slide.createTextBox().setText("Slide yang baik");
            var data = show.addPicture(Pictures.of("png", 40, 30, 2), PictureData.PictureType.PNG);
            slide.createPicture(data);
            show.getNotesSlide(slide);
            show.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, byte[]> entries(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var channel = new SeekableInMemoryByteChannel();
        try (var out = new ZipArchiveOutputStream(channel)) {
            for (var entry : entries.entrySet()) {
                put(out, new ZipArchiveEntry(entry.getKey()), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(channel.array(), Math.toIntExact(channel.size()));
    }

    private static void put(ZipArchiveOutputStream out, ZipArchiveEntry entry, byte[] bytes) throws IOException {
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
    }

    /** The zip with another entry, or another content of one that is there. */
    static byte[] with(byte[] zip, String name, String content) {
        return with(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] with(byte[] zip, String name, byte[] content) {
        var entries = entries(zip);
        entries.put(name, content);
        return zip(entries);
    }

    static byte[] replaced(byte[] zip, String name, String what, String by) {
        var text = new String(entries(zip).get(name), StandardCharsets.UTF_8);
        if (!text.contains(what)) {
            throw new IllegalArgumentException(name + " has no " + what + ": " + text);
        }
        return with(zip, name, text.replace(what, by));
    }

    /** The file with a document type in front of a part's root element. */
    static byte[] withDocumentType(byte[] zip, String part, String type) {
        var text = new String(entries(zip).get(part), StandardCharsets.UTF_8);
        var root = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        return with(zip, part, text.substring(0, root) + type + text.substring(root));
    }

    /** The Word file with another body. */
    static byte[] body(String xml) {
        return with(
                docx(),
                "word/document.xml",
                "<w:document xmlns:w=\"" + W + "\" "
                        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
                        + "xmlns:xi=\"http://www.w3.org/2001/XInclude\" "
                        + "xmlns:o=\"urn:schemas-microsoft-com:office:office\"><w:body>" + xml
                        + "</w:body></w:document>");
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** Another relation of the body. */
    static byte[] related(byte[] docx, String id, String type, String target, boolean external) {
        return replaced(
                docx,
                "word/_rels/document.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"" + id
                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + type + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "")
                        + "/></Relationships>");
    }

    static byte[] markdown(String... namesAndContents) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (var i = 0; i < namesAndContents.length; i += 2) {
            entries.put(namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return zip(entries);
    }

    static byte[] link(String name, String target) {
        var channel = new SeekableInMemoryByteChannel();
        try (var out = new ZipArchiveOutputStream(channel)) {
            put(out, new ZipArchiveEntry("a.md"), "# A".getBytes(StandardCharsets.UTF_8));
            var entry = new ZipArchiveEntry(name);
            entry.setUnixMode(0120777);
            put(out, entry, target.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(channel.array(), Math.toIntExact(channel.size()));
    }

    static byte[] twice(byte[] zip, String name) {
        var channel = new SeekableInMemoryByteChannel();
        try (var out = new ZipArchiveOutputStream(channel)) {
            for (var entry : entries(zip).entrySet()) {
                put(out, new ZipArchiveEntry(entry.getKey()), entry.getValue());
            }
            put(out, new ZipArchiveEntry(name), "<lain/>".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(channel.array(), Math.toIntExact(channel.size()));
    }

    /** Changes a number in all headers of the zip's directory. */
    static byte[] inDirectory(byte[] zip, int offset, int... values) {
        var changed = zip.clone();
        for (var at = 0; at < changed.length - 46; at++) {
            if (changed[at] == 'P' && changed[at + 1] == 'K' && changed[at + 2] == 1 && changed[at + 3] == 2) {
                for (var i = 0; i < values.length; i++) {
                    changed[at + offset + i] = (byte) values[i];
                }
            }
        }
        return changed;
    }

    /** Megabytes of nothing. */
    static byte[] zeros(int megabytes) {
        return new byte[megabytes * 1024 * 1024];
    }

    /** A PNG of one line of pixels that says it has so many. */
    static byte[] png(int width, int height) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater())) {
            deflater.write(new byte[64]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(out, "IHDR", new byte[] {
            (byte) (width >> 24),
            (byte) (width >> 16),
            (byte) (width >> 8),
            (byte) width,
            (byte) (height >> 24),
            (byte) (height >> 16),
            (byte) (height >> 8),
            (byte) height,
            8,
            2,
            0,
            0,
            0
        });
        chunk(out, "IDAT", packed.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        var name = type.getBytes(StandardCharsets.ISO_8859_1);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        number(out, data.length);
        out.writeBytes(name);
        out.writeBytes(data);
        number(out, (int) crc.getValue());
    }

    private static void number(ByteArrayOutputStream out, int number) {
        out.writeBytes(new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number});
    }

    static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    static byte[] stored(String name, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
