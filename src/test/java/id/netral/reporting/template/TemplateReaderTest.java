package id.netral.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.common.RefusedException;
import id.netral.common.intake.HostileZips;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be a template and what may not: every refusal is a sentence of its own. */
class TemplateReaderTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private final TemplateReader reader = new TemplateReader(Person.FIELDS);

    @Test
    void fieldsAreGuessedFromTheTitles() throws IOException {
        var shape = Shapes.all().stream()
                .filter(candidate -> candidate.name().equals("judul dua baris digabung"))
                .findFirst()
                .orElseThrow();
        var preview = read(shape.bytes());
        assertThat(preview.headerFirst()).isEqualTo(2);
        assertThat(preview.headerLast()).isEqualTo(3);
        assertThat(preview.firstData()).isEqualTo(4);
        assertThat(preview.columns())
                .extracting(column -> column.title() + " > " + column.field().orElse("?"))
                .containsExactly(
                        "No > #",
                        "NIP > nip",
                        "Nama > name",
                        "Unit Kerja > unit",
                        "Hasil – Tanggal Selesai > completed",
                        "Hasil – Nilai > score",
                        "Hasil – JP > jp",
                        "Capaian > share");
    }

    @Test
    void columnsThatComputeKeepTheirFormula() throws IOException {
        var preview = read(book(made -> new Draw(made).titles(1).line(2).formula("A2", "ROW()-1")));
        assertThat(preview.columns().getFirst().computed()).isTrue();
        assertThat(preview.columns().getFirst().field()).isEmpty();
    }

    @Test
    void theSheetThatNamesMostFieldsIsOffered() throws IOException {
        var preview = read(book(made -> {
            made.createSheet("Petunjuk").createRow(0).createCell(0).setCellValue("Isi dengan benar");
            new Draw(made).titles(4).line(5);
        }));
        assertThat(preview.sheet()).isEqualTo("Data");
    }

    @Test
    void aHeaderMayBePointedAt() throws IOException {
        var book =
                book(made -> new Draw(made).text("A2", "Satu").text("B2", "Dua").line(3));
        assertThat(reader.endingAt(book, "Data", 1).columns()).hasSize(2);
        refused("template.header.blank", () -> reader.endingAt(book, "Data", 7));
    }

    @Test
    void macrosAreRefused() throws IOException {
        var plain = book(made -> new Draw(made).titles(1));
        refused("template.file.macro", () -> read(plain, "bentuk.xlsm"));
        refused(
                "template.file.macro",
                () -> read(with(plain, "xl/vbaProject.bin", "x".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aSheetWithoutTitlesIsRefused() {
        refused("template.header.none", () -> read(book(made -> made.createSheet("Kosong"))));
        refused(
                "template.header.none",
                () -> read(book(
                        made -> new Draw(made).number("A1", 1).number("B1", 2).number("C1", 3))));
    }

    @Test
    void twoHundredSheetsAreRefused() {
        refused(
                "template.file.sheets",
                () -> read(book(made -> {
                    new Draw(made).titles(1);
                    for (var i = 1; i < 200; i++) {
                        made.createSheet("Lembar " + i);
                    }
                })));
    }

    @Test
    void linksToOtherWorkbooksAreRefused() throws IOException {
        var plain = book(made -> new Draw(made).titles(1));
        refused(
                "template.file.links",
                () -> read(with(plain, "xl/externalLinks/externalLink1.xml", "<x/>".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void otherFilesAreRefusedByWhatTheyAre() throws IOException {
        refused("template.file.zero", () -> read(new byte[0]));
        refused("template.file.pdf", () -> read("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        refused("template.file.csv", () -> read("NIP;Nama".getBytes(StandardCharsets.US_ASCII)));
        refused("template.file.html", () -> read("<html><table>".getBytes(StandardCharsets.US_ASCII)));
        refused("template.file.not-workbook", () -> read(zip("halo.txt", "halo".getBytes(StandardCharsets.UTF_8))));
        try (var old = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            old.createSheet("Data");
            old.write(out);
            refused("template.file.xls", () -> read(out.toByteArray()));
        }
        refused("template.file.protected", () -> read(encrypted()));
        refused("template.file.too-big", () -> read(new byte[6 * 1024 * 1024]));
        var whole = book(made -> new Draw(made).titles(1));
        refused("template.file.damaged", () -> read(java.util.Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void zipBombsAndEntitiesAreRefused() throws IOException {
        var plain = book(made -> new Draw(made).titles(1));
        refused("template.file.bomb", () -> read(with(plain, "xl/media/bom.bin", new byte[301 * 1024 * 1024])));
        refused("template.file.too-much", () -> read(with(plain, SHEET, rows(600_000))));
        refused(
                "template.file.damaged",
                () -> read(with(
                        plain,
                        SHEET,
                        "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet>&a;</worksheet>".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void formulasThatCannotBeReadAreRefusedBeforeTheyBreak() throws IOException {
        var book = book(made -> new Draw(made).titles(1).line(2).formula("J1", "SUM(G2:G2)"));
        var broken = replace(book, "SUM(G2:G2)", "SUM(G2:G2");
        var mapping = TemplateFillTest.guessed(book);
        reader.tryOut(book, mapping);
        refused("template.formula", () -> reader.tryOut(broken, mapping));
    }

    @Test
    void moreRowsThanASheetHoldsAreRefused() throws IOException {
        var book = book(made -> new Draw(made).titles(1).line(2));
        var mapping = TemplateFillTest.guessed(book);
        refused(
                "template.rows",
                () -> new TemplateFill<>(
                        book, mapping, Person.FIELDS, 1_048_576, List.of(), new ByteArrayOutputStream()));
    }

    @Test
    void anExtraSheetComesBehindTheOthers() throws IOException {
        var book = book(made -> {
            new Draw(made).titles(1).line(2);
            made.createSheet("Manifes");
        });
        var out = new ByteArrayOutputStream();
        try (var fill =
                new TemplateFill<>(book, TemplateFillTest.guessed(book), Person.FIELDS, 3, List.of("Manifes"), out)) {
            Person.people(3).forEach(fill::add);
            fill.finish(List.of(new ExtraSheet("Manifes", List.of(List.of("SHA-256", "=abc"), List.of("Baris", "3")))));
        }
        try (var filled = TemplateFillTest.open(out.toByteArray())) {
            assertThat(filled.getNumberOfSheets()).isEqualTo(3);
            assertThat(filled.getSheetName(2)).isEqualTo("Manifes (2)");
            assertThat(filled.getSheetAt(2).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("=abc");
        }
    }

    @Test
    void partsThatNothingChangesInAreTheVerySameBytes() throws IOException {
        var book = book(made -> {
            new Draw(made).titles(1).line(2);
            made.addPicture(new byte[] {1, 2, 3}, XSSFWorkbook.PICTURE_TYPE_PNG);
            made.createSheet("Lain").createRow(0).createCell(0).setCellValue("teks");
        });
        var before = parts(book);
        var after = parts(TemplateFillTest.fill(book, Person.people(20)));
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        before.keySet().removeAll(List.of(SHEET, "xl/workbook.xml", "xl/styles.xml"));
        before.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTSIDE", "TWICE", "LINK", "TWO_NAMES"})
    void zipsThatNoSpreadsheetProgramWrites(HostileZips.Kind kind) throws IOException {
        var hostile = HostileZips.of(kind, Shapes.all().getFirst().bytes(), ".xml");
        refused("template.file.damaged", () -> read(hostile));
    }

    private SheetPreview read(byte[] bytes) throws IOException {
        return read(bytes, "bentuk.xlsx");
    }

    private SheetPreview read(byte[] bytes, String fileName) throws IOException {
        var file = Files.write(folder.resolve("unggahan"), bytes);
        var workbook = TemplateReader.accept(file, fileName);
        return reader.best(workbook, reader.sheets(workbook));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void refused(String key, Work work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    static byte[] book(Consumer<XSSFWorkbook> build) {
        return new Shape("", 1, 0, false, build, filled -> {}).bytes();
    }

    private static byte[] encrypted() throws Exception {
        try (var system = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (var stream = encryptor.getDataStream(system)) {
                stream.write(book(made -> new Draw(made).titles(1)));
            }
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] rows(int count) {
        var xml = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var i = 1; i <= count; i++) {
            xml.append("<row r=\"").append(i).append("\"/>");
        }
        return xml.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static TreeMap<String, byte[]> parts(byte[] workbook) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] with(byte[] workbook, String part, byte[] content) throws IOException {
        var parts = parts(workbook);
        parts.put(part, content);
        return zip(parts);
    }

    private static byte[] replace(byte[] workbook, String text, String other) throws IOException {
        var parts = parts(workbook);
        var sheet = new String(parts.get(SHEET), StandardCharsets.UTF_8).replace(text, other);
        parts.put(SHEET, sheet.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        parts.put(name, content);
        return zip(parts);
    }

    private static byte[] zip(TreeMap<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
