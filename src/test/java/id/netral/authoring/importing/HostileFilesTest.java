package id.netral.authoring.importing;

import static id.netral.authoring.importing.HostileFiles.body;
import static id.netral.authoring.importing.HostileFiles.docx;
import static id.netral.authoring.importing.HostileFiles.markdown;
import static id.netral.authoring.importing.HostileFiles.paragraph;
import static id.netral.authoring.importing.HostileFiles.pptx;
import static id.netral.authoring.importing.HostileFiles.related;
import static id.netral.authoring.importing.HostileFiles.replaced;
import static id.netral.authoring.importing.HostileFiles.with;
import static id.netral.authoring.importing.HostileFiles.withDocumentType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.authoring.importing.common.Carried;
import id.netral.authoring.importing.common.ImportNote;
import id.netral.authoring.importing.common.ImportedFile;
import id.netral.authoring.importing.common.SourceKind;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.Sentences;
import id.netral.document.DocumentJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that want to do harm, or are just too much. Each is refused with a sentence, or what is harmful about it does not
 * come over; nobody outside is ever asked for anything.
 */
class HostileFilesTest {

    private static final AtomicInteger REFUSED = new AtomicInteger();
    private static final AtomicInteger NEUTRALISED = new AtomicInteger();

    @TempDir
    Path folder;

    private ServerSocket outside;
    private final AtomicInteger visitors = new AtomicInteger();

    /** Somebody who would notice if anything was fetched. */
    @BeforeEach
    void listen() throws IOException {
        outside = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!outside.isClosed()) {
                try (var visitor = outside.accept()) {
                    visitors.incrementAndGet();
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    @AfterEach
    void nobodyCame() throws IOException {
        outside.close();
        assertThat(visitors).hasValue(0);
    }

    @AfterAll
    static void count() {
        System.out.println("hostile files: " + (REFUSED.get() + NEUTRALISED.get()) + ", refused " + REFUSED
                + ", neutralised " + NEUTRALISED + ", connections to the outside 0");
        assertThat(REFUSED.get() + NEUTRALISED.get()).isGreaterThanOrEqualTo(60);
    }

    private String url() {
        return "http://127.0.0.1:" + outside.getLocalPort() + "/";
    }

    @Test
    void theSamplesAreHarmlessBeforeTheyAreChanged() throws IOException {
        assertThat(read("baik.docx", docx()).report().count(Carried.PICTURE)).isEqualTo(1);
        assertThat(read("baik.pptx", pptx()).report().count(Carried.SLIDE)).isEqualTo(1);
        assertThat(read("baik.zip", markdown("a.md", "# Satu\n\nIsi.")).lessons())
                .hasSize(1);
    }

    @Test
    void filesThatUnpackToFarTooMuch() throws IOException {
        refused("bom.docx", with(docx(), "word/media/x.png", HostileFiles.zeros(40)), "bomb");
        refused("bom.pptx", with(pptx(), "ppt/media/x.bin", HostileFiles.zeros(40)), "bomb");
        refused("bom.zip", with(markdown("a.md", "# A"), "images/a.png", HostileFiles.zeros(40)), "bomb");
        refused(
                "bom-tipe.docx",
                with(
                        docx(),
                        "word/_rels/lain.xml.rels",
                        ("<Relationships>" + "<a/>".repeat(300_000) + "</Relationships>")
                                .getBytes(StandardCharsets.UTF_8)),
                "bomb");
        refused("bom-xml.docx", body(" ".repeat(30_000_000)), "bomb");
        Map<String, byte[]> many = new LinkedHashMap<>(HostileFiles.entries(docx()));
        for (var i = 0; i < 1_100; i++) {
            many.put("word/media/" + i + ".png", new byte[0]);
        }
        refused("banyak.docx", HostileFiles.zip(many), "bomb");
        Map<String, byte[]> lessons = new LinkedHashMap<>();
        for (var i = 0; i < 101; i++) {
            lessons.put(i + ".md", new byte[] {'a'});
        }
        refused("banyak.zip", HostileFiles.zip(lessons), "too-many-lessons");
    }

    @Test
    void declaredSizesThatLie() throws IOException {
        // 500 MB in the directory: little endian 0x1DCD6500
        refused("500mb.docx", HostileFiles.inDirectory(docx(), 24, 0x00, 0x65, 0xCD, 0x1D), "bomb");
        refused("500mb.zip", HostileFiles.inDirectory(markdown("a.md", "# A"), 24, 0x00, 0x65, 0xCD, 0x1D), "bomb");
        // packed size beyond the file: entries that share their bytes
        refused(
                "berbagi.zip",
                HostileFiles.inDirectory(markdown("a.md", "# A"), 20, 0xFF, 0xFF, 0xFF, 0x00),
                "damaged");
        var big = folder.resolve("besar.docx");
        try (var file = new java.io.RandomAccessFile(big.toFile(), "rw")) {
            file.write(docx());
            file.setLength(500L * 1024 * 1024); // a sparse file
        }
        refused(big, "too-big");
    }

    @Test
    void archivesInArchives() throws IOException {
        for (var name : List.of("lagi.zip", "a/b.ZIP", "x.tar.gz", "y.7z", "z.jar", "r.rar")) {
            refused("bersarang.zip", with(markdown("a.md", "# A"), name, "PK"), "nested");
        }
        refused("bersarang.docx", with(docx(), "word/embeddings/x.zip", docx()), "nested");
    }

    @Test
    void documentTypesInEveryPart() throws IOException {
        var laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                + " \"&b;&b;&b;&b;&b;&b;\">]>";
        var file = "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        var web = "<!DOCTYPE x SYSTEM \"" + url() + "x.dtd\">";
        var parameter = "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + url() + "p\"> %p;]>";
        for (var type : List.of(laughs, file, web, parameter)) {
            refused("isi.docx", withDocumentType(docx(), "word/document.xml", type), "entities");
            refused("slide.pptx", withDocumentType(pptx(), "ppt/slides/slide1.xml", type), "entities");
        }
        for (var part : HostileFiles.entries(docx()).keySet()) {
            if (part.endsWith(".xml") || part.endsWith(".rels")) {
                refused("bagian.docx", withDocumentType(docx(), part, web), "entities");
            }
        }
        for (var part : List.of("ppt/presentation.xml", "ppt/_rels/presentation.xml.rels", "ppt/theme/theme1.xml")) {
            refused("bagian.pptx", withDocumentType(pptx(), part, web), "entities");
        }
        var quadratic = "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>";
        refused("kuadrat.docx", withDocumentType(docx(), "word/document.xml", quadratic), "entities");
        var utf16 = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + file + "<x/>").getBytes(StandardCharsets.UTF_16);
        refused("utf16.docx", with(docx(), "word/document.xml", utf16), "entities");
    }

    @Test
    void nothingIsIncludedFromElsewhere() throws IOException {
        var read = neutralised(
                "sertakan.docx",
                body(paragraph("Isi") + "<xi:include href=\"" + url()
                        + "\"/><xi:include href=\"/etc/passwd\" parse=\"text\"/>"));
        assertThat(text(read)).contains("Isi").doesNotContain("root:");
        var stylesheet = "<?xml-stylesheet href=\"" + url() + "\"?>";
        neutralised("gaya.docx", withDocumentType(docx(), "word/document.xml", stylesheet));
    }

    @Test
    void macrosAndWhatHidesThem() throws IOException {
        refused("makro.docx", with(docx(), "word/vbaProject.bin", "x"), "macro");
        refused("makro.pptx", with(pptx(), "ppt/vbaProject.bin", "x"), "macro");
        refused("huruf.docx", with(docx(), "word/VBAPROJECT.BIN", "x"), "macro");
        refused("data.docx", with(docx(), "word/vbaData.xml", "<x/>"), "macro");
        refused(
                "docm.docx",
                replaced(
                        docx(),
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"),
                "macro");
        refused(
                "pptm.pptx",
                replaced(
                        pptx(),
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
                        "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"),
                "macro");
    }

    @Test
    void objectsTemplatesAndLinksToTheOutside() throws IOException {
        var ole = related(
                with(
                        body("<w:p><w:r><w:t>Isi</w:t></w:r><w:r><w:object><o:OLEObject"
                                + " r:id=\"rO\"/></w:object></w:r></w:p>"),
                        "word/embeddings/oleObject1.bin",
                        "MZ"),
                "rO",
                "oleObject",
                "embeddings/oleObject1.bin",
                false);
        var typed = replaced(
                ole,
                "[Content_Types].xml",
                "</Types>",
                "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/></Types>");
        noted(neutralised("objek.docx", typed), "importing.lost.object");

        var linked = "<w:p><w:r><w:t>Isi</w:t><w:drawing><a:graphic><pic:pic><a:blip"
                + " r:link=\"rL\"/></pic:pic></a:graphic></w:drawing></w:r></w:p>";
        noted(
                neutralised("gambar-luar.docx", related(body(linked), "rL", "image", url() + "a.png", true)),
                "importing.lost.picture.linked");
        noted(
                neutralised(
                        "gambar-unc.docx",
                        related(body(linked.replace("r:link", "r:embed")), "rL", "image", "file://server/a.png", true)),
                "importing.lost.picture.linked");
        noted(
                neutralised("gambar-tiada.docx", body(linked.replace("r:link", "r:embed"))),
                "importing.lost.picture.missing");

        var link = "<w:p><w:hyperlink r:id=\"rH\"><w:r><w:t>Klik</w:t></w:r></w:hyperlink></w:p>";
        for (var target : List.of("javascript:alert(1)", url(), "file:///etc/passwd")) {
            var read = neutralised("tautan.docx", related(body(link), "rH", "hyperlink", target, true));
            noted(read, "importing.changed.link");
            assertThat(text(read)).contains("Klik").doesNotContain("javascript").doesNotContain("http");
        }
        var settings = with(
                docx(),
                "word/_rels/settings.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rT\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" "
                        + "Target=\"" + url() + "t.dotm\" TargetMode=\"External\"/></Relationships>");
        noted(neutralised("templat.docx", settings), "importing.lost.template");
        noted(
                neutralised("sisip.docx", body(paragraph("Isi") + "<w:altChunk r:id=\"rA\"/>")),
                "importing.lost.foreign");
        var field = body("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDETEXT " + url()
                + "</w:instrText></w:r><w:r><w:t>Isi</w:t></w:r></w:p>");
        assertThat(text(neutralised("bidang.docx", field))).contains("Isi").doesNotContain("INCLUDETEXT");
        neutralised(
                "gambar-luar.pptx",
                replaced(
                        pptx(),
                        "ppt/slides/_rels/slide1.xml.rels",
                        "Target=\"../media/image1.png\"",
                        "Target=\"" + url() + "a.png\" TargetMode=\"External\""));
    }

    @Test
    void namesThatLeadOut() throws IOException {
        for (var name : List.of(
                "../a.md",
                "x/../../a.md",
                "/etc/a.md",
                "..\\a.md",
                "C:\\a.md",
                "C:a.md",
                "x/./a.md",
                "a\0.md",
                "a\nb.md",
                "\\\\server\\a.md",
                "a\u202Edm.md",
                "a\u200B.md")) {
            refused("jalan.zip", with(markdown("a.md", "# A"), name, "# B"), "entry-name");
        }
        refused("jalan.docx", with(docx(), "word/../../evil.xml", "<x/>"), "entry-name");
        refused("tautan.zip", HostileFiles.link("b.md", "/etc/passwd"), "entry-link");
        refused("tautan-atas.zip", HostileFiles.link("images", "../../"), "entry-link");
        refused("dua.zip", HostileFiles.twice(markdown("a.md", "# A"), "a.md"), "entry-twice");
        refused("dua-huruf.zip", HostileFiles.twice(markdown("a.md", "# A"), "A.MD"), "entry-twice");
        refused("dua.docx", HostileFiles.twice(docx(), "word/document.xml"), "entry-twice");
        var read = neutralised(
                "gambar-atas.zip",
                markdown("a.md", "# A\n\n![x](../../etc/passwd)\n![y](%2e%2e/%2e%2e/b.png)\n![z](" + url() + "z.png)"));
        noted(read, "importing.lost.picture.linked");
        assertThat(read.media()).isEmpty();
    }

    @Test
    void lockedDamagedAndEmptyFiles() throws Exception {
        refused("terkunci.docx", encrypted(), "protected");
        refused("terkunci.zip", HostileFiles.inDirectory(markdown("a.md", "# A"), 8, 1), "protected");
        var whole = docx();
        refused("terpotong.docx", java.util.Arrays.copyOf(whole, whole.length / 2), "damaged");
        refused("kepala.docx", "PK\u0003\u0004rusak".getBytes(StandardCharsets.ISO_8859_1), "damaged");
        refused("kosong.docx", new byte[0], "zero");
        refused("xml-rusak.docx", with(docx(), "word/document.xml", "<w:document>"), "damaged");
        refused("tanpa-isi.docx", body(""), "blank");
        refused("aneh.zip", HostileFiles.inDirectory(markdown("a.md", "# A"), 10, 99, 0), "damaged");
        refused("tanpa-md.zip", markdown("a.txt", "A"), "no-lessons");
        refused(
                "latin.zip",
                with(markdown("b.md", "# B"), "a.md", "Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1)),
                "not-utf-8");
    }

    @Test
    void filesThatAreSomethingElse() throws IOException {
        refused("halaman.docx", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "html");
        refused("word.docx", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "rtf");
        refused("pdf.docx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "pdf");
        refused("pdf-zip.docx", HostileFiles.joined("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), docx()), "pdf");
        refused("gif-js.zip", "GIF89a/*".getBytes(StandardCharsets.UTF_8), "unknown");
        refused(
                "gif-zip.zip",
                HostileFiles.joined("GIF89a".getBytes(StandardCharsets.UTF_8), markdown("a.md", "# A")),
                "unknown");
        refused("exe.docx", HostileFiles.joined(new byte[] {'M', 'Z', 0}, docx()), "unknown");
        refused(
                "odt.docx",
                markdown("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"),
                "open-document");
        assertThat(neutralised("nama-salah.pptx", docx()).kind()).isEqualTo(SourceKind.DOCX);
        assertThat(neutralised("nama-salah.zip", pptx()).kind()).isEqualTo(SourceKind.PPTX);
    }

    @Test
    void picturesThatAreNotWhatTheySeem() throws IOException {
        var huge = HostileFiles.png(100_000, 100_000);
        noted(neutralised("raksasa.docx", with(docx(), "word/media/image1.png", huge)), "importing.lost.picture.huge");
        noted(
                neutralised("raksasa.zip", with(markdown("a.md", "# A\n\n![x](b.png)"), "b.png", huge)),
                "importing.lost.picture.huge");
        assertThat(neutralised("raksasa.pptx", with(pptx(), "ppt/media/image1.png", huge))
                        .report()
                        .count(Carried.SLIDE))
                .isEqualTo(1);
        noted(
                neutralised("rusak.docx", with(docx(), "word/media/image1.png", HostileFiles.png(40, 30_000))),
                "importing.lost.picture.huge");
        var page = HostileFiles.joined(
                Pictures.of("png", 40, 30, 3), "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        drawnAnew(neutralised("png-html.docx", with(docx(), "word/media/image1.png", page)));
        var archive = HostileFiles.joined(Pictures.of("gif", 40, 30, 4), markdown("a.md", "x"));
        drawnAnew(neutralised("gif-zip.docx", with(docx(), "word/media/image1.png", archive)));
        noted(
                neutralised("html.docx", with(docx(), "word/media/image1.png", "<html>")),
                "importing.lost.picture.unsupported");
        noted(
                neutralised("emf.docx", with(docx(), "word/media/image1.png", new byte[] {
                    (byte) 0xD7, (byte) 0xCD, (byte) 0xC6, (byte) 0x9A, 0
                })),
                "importing.lost.picture.metafile");
    }

    @Test
    void drawingsThatRunSomething() throws IOException {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0"
                + " 9 9\">%s</svg>";
        for (var inside : List.of(
                "<script>alert(1)</script>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>",
                "<image xlink:href=\"" + url() + "a.png\"/>",
                "<a href=\"javascript:alert(1)\"><rect/></a>",
                "<rect onload=\"alert(1)\"/>",
                "<style>@import url(" + url() + ")</style>",
                "<use xlink:href=\"" + url() + "#a\"/>")) {
            var read = neutralised("svg.zip", markdown("a.md", "# A\n\n![x](b.svg)", "b.svg", svg.formatted(inside)));
            noted(read, "importing.lost.picture.unsafe");
            assertThat(read.media()).isEmpty();
        }
        noted(
                neutralised(
                        "svg-dtd.zip",
                        markdown(
                                "a.md",
                                "# A\n\n![x](b.svg)",
                                "b.svg",
                                "<!DOCTYPE svg SYSTEM \"" + url() + "\">" + svg.formatted(""))),
                "importing.lost.picture.unsafe");
        assertThat(read("svg-baik.zip", markdown("a.md", "# A\n\n![x](b.svg)", "b.svg", svg.formatted("<rect/>")))
                        .media())
                .hasSize(1);
    }

    @Test
    void textThatWantsToBeMarkup() throws IOException {
        var script = "&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(1)&lt;/script&gt;";
        assertThat(text(neutralised("skrip.docx", body(paragraph(script))))).contains("<script>alert(1)</script>");
        var read = neutralised(
                "skrip.zip", markdown("a.md", "# A\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) isi"));
        assertThat(DocumentJson.write(read.lessons().getFirst().document())).doesNotContain("javascript:");
    }

    @Test
    void moreThanAnybodyReads() throws IOException {
        var random = new java.util.Random(1);
        var paragraphs = new StringBuilder();
        for (var i = 0; i < 100_000; i++) {
            paragraphs.append(paragraph(Long.toHexString(random.nextLong())));
        }
        refused("panjang.docx", body(paragraphs.toString()), "too-long");
        refused("panjang-sama.docx", body(paragraph("a").repeat(100_000)), "bomb");
        var table = "<w:tbl><w:tr><w:tc>";
        refused(
                "tabel-dalam.docx",
                body(table.repeat(1_000) + paragraph("a") + "</w:tc></w:tr></w:tbl>".repeat(1_000)),
                "too-deep");
        refused(
                "dalam.pptx",
                with(pptx(), "ppt/slides/slide1.xml", "<a>".repeat(50_000) + "</a>".repeat(50_000)),
                "too-deep");
        var rows = new StringBuilder();
        for (var i = 0; i < 250_000; i++) {
            rows.append("<w:tr w:rsidR=\"")
                    .append(Long.toHexString(random.nextLong()))
                    .append("\"/>");
        }
        refused("baris.docx", body("<w:tbl>" + rows + "</w:tbl>"), "too-deep");
        var attributes = new StringBuilder("<w:p");
        for (var i = 0; i < 150; i++) {
            attributes.append(" a").append(i).append("='1'");
        }
        refused("atribut.docx", body(attributes + "/>"), "too-deep");
        var nested = new StringBuilder();
        for (var i = 0; i < 2_000; i++) {
            nested.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"")
                    .append(i)
                    .append("\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>");
        }
        assertThat(neutralised("daftar-dalam.docx", body(nested.toString()))
                        .report()
                        .count(Carried.LIST_ITEM))
                .isEqualTo(2_000);
        neutralised("kutip-dalam.zip", markdown("a.md", "# A\n\n" + "> ".repeat(3_000) + "isi"));
    }

    private byte[] encrypted() throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        try (var system = new POIFSFileSystem();
                var document = new XWPFDocument()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (var stream = encryptor.getDataStream(system)) {
                document.write(stream);
            }
            system.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private void refused(String name, byte[] bytes, String reason) throws IOException {
        refused(Files.write(folder.resolve(name), bytes), reason);
    }

    private static void refused(Path file, String reason) {
        assertThatThrownBy(() -> LessonFile.read(file, file.getFileName().toString()))
                .as(file.getFileName().toString())
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.key()).as(file.getFileName().toString()).isEqualTo("importing.file." + reason);
                    assertThat(sentence(refused)).isNotBlank().doesNotContain("{");
                });
        REFUSED.incrementAndGet();
    }

    /** The file is read; what it is said to have lost and what it must not hold is for the caller to look at. */
    private ImportedFile neutralised(String name, byte[] bytes) throws IOException {
        var read = read(name, bytes);
        read.lessons().forEach(lesson -> assertThat(lesson.document().blocks()).isNotEmpty());
        NEUTRALISED.incrementAndGet();
        return read;
    }

    private ImportedFile read(String name, byte[] bytes) throws IOException {
        return LessonFile.read(Files.write(folder.resolve(name), bytes), name);
    }

    private static void noted(ImportedFile read, String key) {
        assertThat(read.report().notes()).extracting(ImportNote::key).contains(key);
    }

    private static void drawnAnew(ImportedFile read) throws IOException {
        assertThat(read.media()).hasSize(1);
        var bytes = read.media().values().iterator().next();
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(40);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("script", "PK\u0003\u0004");
    }

    private static String text(ImportedFile read) {
        var all = new ArrayList<String>();
        read.lessons()
                .forEach(lesson -> lesson.document()
                        .allBlocks()
                        .forEach(block -> block.inline()
                                .forEach(inline -> all.add(id.netral.document.Inline.plain(List.of(inline))))));
        return String.join(" ", all);
    }

    private static String sentence(RefusedException refused) {
        return Sentences.sentence(refused.key(), Formats.INDONESIAN, refused.arguments());
    }
}
