package id.netral.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.common.Formats;
import id.netral.common.source.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want to do harm, or are just too much: refused with a place and a sentence, and nothing of them is taken. */
class HostileFilesTest {

    private static final String ONE =
            "// [id:satu] [tag:pasal:pp-94-2021-5-n-6]\n::satu::[plain]Soal? {=Ya ~Tidak ####Sebab}\n\n";
    private static final String LAUGHS = """
            <?xml version="1.0"?>
            <!DOCTYPE quiz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
            <quiz><question type="shortanswer"><name><text>&d;</text></name></question></quiz>
            """;

    @TempDir
    Path folder;

    @Test
    void anEntityThatGrowsIsNotUnfolded() throws IOException {
        refused(text("soal.xml", LAUGHS), "exchange.fault.entities", 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:9/quiz.dtd\"><quiz/>",
                "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz><question>&x;</question></quiz>",
                "<!DOCTYPE quiz [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]><quiz/>",
                "<!DOCTYPE quiz PUBLIC \"-//X//DTD X//EN\" \"x.dtd\"><quiz/>",
                "<quiz xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"/etc/passwd\" parse=\"text\"/></quiz>"
            })
    void nothingIsFetchedFromElsewhere(String xml) throws IOException {
        refused(text("soal.xml", xml), "exchange.fault.entities", 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<quiz><question>|1",
                "<quiz>&undefined;</quiz>|1",
                "<quiz><a></b></quiz>|1",
                "<quiz>&#0;</quiz>|1",
                "hanya kata|1",
                "<quiz a=\"1\" a=\"2\"/>|1"
            })
    void damagedXmlNamesItsLine(String xml, int line) throws IOException {
        refused(text("soal.xml", xml), "exchange.fault.xml", line);
        refused(text("soal.xml", "\n\n" + xml), "exchange.fault.xml", line + 2);
    }

    @Test
    void otherXmlIsNotAQuiz() throws IOException {
        refused(text("soal.xml", "<rss>\n<item/></rss>"), "exchange.fault.notMoodle", 1);
    }

    @Test
    void xmlNestedWithoutEndIsNotFollowed() throws IOException {
        var deep = "<quiz>\n" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</quiz>";
        refused(text("soal.xml", deep), "exchange.fault.xmlDeep", 2);
        var attributes = new StringBuilder("<quiz><question");
        for (var n = 0; n < 150; n++) {
            attributes.append(" a").append(n).append("='1'");
        }
        refused(text("soal.xml", attributes + "/></quiz>"), "exchange.fault.xmlDeep", 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../soal.xml",
                "a/../../soal.xml",
                "/etc/soal.xml",
                "..\\soal.xml",
                "C:\\soal.xml",
                "C:soal.xml",
                "a/./b.xml",
                "..",
                "a\nb.xml",
                "\\\\server\\soal.xml",
                "so\u202Elmx.al",
                "so\u200Bal.xml",
                "a//b.xml"
            })
    void namesThatLeadOutOfThePackage(String name) throws IOException {
        refused(zip(Map.of("imsmanifest.xml", "<manifest/>", name, "x")), "exchange.fault.zipName", 1);
    }

    @Test
    void twoNamesThatAFolderWouldTakeForOne() throws IOException {
        refused(zip(Map.of("imsmanifest.xml", "<manifest/>", "IMSmanifest.xml", "x")), "exchange.fault.zipTwice", 1);
    }

    @Test
    void aNameWithoutEnd() throws IOException {
        refused(zip(Map.of("imsmanifest.xml", "<manifest/>", "a".repeat(300), "x")), "exchange.fault.zipName", 1);
    }

    @Test
    void oneFileThatUnpacksToFarTooMuchAlthoughItIsNotRead() throws IOException {
        refused(zip(Map.of("imsmanifest.xml", "<manifest/>", "x", " ".repeat(5_000_000))), "exchange.file.bomb", 1);
    }

    @Test
    void aLinkInThePackage() throws IOException {
        var file = folder.resolve("tautan.zip");
        try (var out = new ZipArchiveOutputStream(file)) {
            var link = new ZipArchiveEntry("imsmanifest.xml");
            link.setUnixMode(0120777);
            out.putArchiveEntry(link);
            out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        refused(file, "exchange.fault.zipLink", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lagi.zip", "a/b.ZIP", "x.tar.gz", "y.7z", "z.jar"})
    void anArchiveInTheArchive(String name) throws IOException {
        refused(zip(Map.of("imsmanifest.xml", "<manifest/>", name, "PK")), "exchange.fault.zipNested", 1);
    }

    @Test
    void aFileThatUnpacksToFarTooMuch() throws IOException {
        var file = folder.resolve("bom.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("imsmanifest.xml"));
            var block = new byte[1024 * 1024];
            Arrays.fill(block, (byte) ' ');
            for (var n = 0; n < 64; n++) {
                out.write(block);
            }
            out.closeEntry();
        }
        refused(file, "exchange.file.bomb", 1);
    }

    @Test
    void tooManyFilesInAPackage() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("imsmanifest.xml", "<manifest/>");
        for (var n = 0; n < 16_000; n++) {
            entries.put("f" + n, "");
        }
        refused(zip(entries), "exchange.file.bomb", 1);
    }

    @Test
    void packagesWithoutQuestions() throws IOException {
        refused(zip(Map.of("a.xml", "<a/>")), "exchange.fault.noManifest", 1);
        refused(zip(Map.of("imsmanifest.xml", "<manifest/>")), "exchange.fault.nothing", 1);
        refused(
                bytes("rusak.zip", "PK\u0003\u0004rusak".getBytes(StandardCharsets.ISO_8859_1)),
                "exchange.file.damaged",
                1);
        refused(text("teks.zip", "bukan zip"), "exchange.file.unknown", 1);
    }

    @Test
    void entitiesInsideAPackage() throws IOException {
        refused(zip(Map.of("imsmanifest.xml", LAUGHS)), "exchange.fault.entities", 3);
        var manifest =
                "<manifest><resources>\n<resource type='imsqti_item_xmlv2p1' href='a.xml'/></resources></manifest>";
        refused(zip(Map.of("imsmanifest.xml", manifest, "a.xml", LAUGHS)), "exchange.fault.entities", 3);
        var fault = refused(zip(Map.of("imsmanifest.xml", manifest)), "exchange.fault.noItem", 2);
        assertThat(fault.file()).isEqualTo("paket.zip/imsmanifest.xml");
        refused(zip(Map.of("imsmanifest.xml", manifest, "a.xml", "<html/>")), "exchange.fault.notItem", 1);
    }

    @Test
    void aHundredThousandQuestions() throws IOException {
        var gift = ONE.replace("satu", "s").repeat(100_000);
        refused(text("soal.txt", gift), "exchange.fault.tooMany", 3 * 5_000 + 2);
        var xml = "<quiz>" + "\n<question type=\"essay\"/>".repeat(100_000) + "</quiz>";
        refused(text("soal.xml", xml), "exchange.fault.tooMany", 5_002);
        var manifest = "<manifest><resources>" + "\n<resource type='imsqti_item_xmlv3p0' href='x'/>".repeat(6_000)
                + "</resources></manifest>";
        refused(zip(Map.of("imsmanifest.xml", manifest)), "exchange.fault.tooMany", 5_002);
    }

    @Test
    void tooManyRowsInAWorkbook() throws IOException {
        var file = folder.resolve("banyak.xlsx");
        try (var workbook = new org.apache.poi.xssf.streaming.SXSSFWorkbook(50);
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Soal");
            for (var r = 0; r < 20_000; r++) {
                var row = sheet.createRow(r);
                row.createCell(0).setCellValue(r == 0 ? "Jenis" : "Angka");
                row.createCell(1).setCellValue(r == 0 ? "Soal" : "Berapa?");
            }
            workbook.write(out);
        }
        refused(file, "exchange.fault.tooMany", 5_002);
    }

    @Test
    void oneTextWithoutEnd() throws IOException {
        var huge = "a".repeat(5_000_000);
        refused(text("soal.txt", ONE.replace("Soal?", huge)), "fault.partLong", 2);
        refused(text("besar.txt", "x".repeat(21 * 1024 * 1024)), "exchange.file.too-big", 1);
        refused(text("besar.xml", "x".repeat(21 * 1024 * 1024)), "exchange.file.too-big", 1);
    }

    @Test
    void otherEncodingsThanUtf8() throws IOException {
        refused(encoded("soal.txt", ONE + "Café {T}", StandardCharsets.ISO_8859_1), "fault.encoding", 4);
        refused(encoded("soal.txt", ONE, StandardCharsets.UTF_16), "fault.encoding", 1);
        refused(encoded("soal.txt", ONE, StandardCharsets.UTF_16LE), "fault.encoding", 1);
        refused(encoded("soal.xml", "<quiz/>", StandardCharsets.UTF_16), "fault.encoding", 1);
        refused(encoded("soal.xml", "<quiz/>", Charset.forName("UTF-32BE")), "fault.encoding", 1);
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        assertThat(QuestionFile.read(text("soal.txt", "\uFEFF" + ONE), "soal.txt")
                        .questions())
                .hasSize(1);
    }

    @Test
    void filesOfAnotherKind() throws IOException {
        refused(text("soal.txt", ""), "exchange.file.zero", 1);
        refused(text("soal.txt", "%PDF-1.7"), "exchange.file.pdf", 1);
        refused(text("soal.csv", "Jenis;Soal"), "exchange.file.unknown", 1);
        refused(text("soal.xlsx", "Jenis;Soal"), "exchange.file.unknown", 1);
        refused(bytes("soal.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}), "exchange.file.unknown", 1);
        refused(text("soal.txt", "Hanya kata.\n\nTanpa soal."), null, 1);
    }

    @Test
    void oldAndMacroWorkbooks() throws IOException {
        try (var old = new HSSFWorkbook()) {
            refused(workbook("lama.xlsx", old), "exchange.file.xls", 1);
        }
        try (var macro = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            refused(workbook("makro.xlsx", macro), "exchange.file.macro", 1);
        }
        try (var empty = new XSSFWorkbook()) {
            refused(workbook("kosong.xlsx", empty), "exchange.file.no-header", 1);
        }
    }

    @Test
    void formulasAndErrorsAreNamedByTheirRow() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Soal");
            for (var r = 0; r < 4; r++) {
                sheet.createRow(r).createCell(0).setCellValue(r == 0 ? "Jenis" : "Angka");
                sheet.getRow(r).createCell(1).setCellValue(r == 0 ? "Soal" : "Berapa?");
            }
            sheet.getRow(2).createCell(2).setCellFormula("HYPERLINK(\"http://127.0.0.1:9/\"&A1)");
            sheet.getRow(3).createCell(2).setCellErrorValue((byte) 42);
            var read = QuestionFile.read(workbook("rumus.xlsx", workbook), "rumus.xlsx");
            assertThat(read.questions()).isEmpty();
            assertThat(read.faults())
                    .contains(
                            new Fault("rumus.xlsx", 3, "exchange.fault.formula", List.of()),
                            new Fault("rumus.xlsx", 4, "exchange.fault.cellError", List.of()));
        }
    }

    @Test
    void xmlTricksInsideAWorkbook() throws IOException {
        var good = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Soal").createRow(0).createCell(0).setCellValue("Jenis");
            workbook.write(good);
        }
        var file = folder.resolve("entitas.xlsx");
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(good.toByteArray()));
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write((entry.getName().endsWith("sheet1.xml")
                                ? text.replaceFirst("<worksheet", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet")
                                : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        refused(file, "exchange.file.entities", 1);
    }

    /** Nothing is taken; the first fault has this key (any for null), this line, and an Indonesian sentence. */
    private Fault refused(Path file, String key, int line) throws IOException {
        var read = QuestionFile.read(file, file.getFileName().toString());
        assertThat(read.questions()).isEmpty();
        if (key == null) {
            assertThat(read.losses()).isNotEmpty();
            return new Fault("", line, "", List.of());
        }
        assertThat(read.faults()).isNotEmpty();
        var fault = read.faults().getFirst();
        assertThat(fault.key()).isEqualTo(key);
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.describe(Formats.INDONESIAN))
                .startsWith(file.getFileName() + "")
                .doesNotContain("{");
        return fault;
    }

    private Path text(String name, String text) throws IOException {
        return encoded(name, text, StandardCharsets.UTF_8);
    }

    private Path encoded(String name, String text, Charset charset) throws IOException {
        return bytes(name, text.getBytes(charset));
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path workbook(String name, Workbook workbook) throws IOException {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private Path zip(Map<String, String> entries) throws IOException {
        var file = folder.resolve("paket.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }
}
