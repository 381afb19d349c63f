package id.netral.people.roster.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.netral.common.RefusedException;
import id.netral.common.intake.HostileZips;
import id.netral.common.workbook.WorkbookPackage;
import id.netral.people.roster.RosterWorkbooks;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageNamespaces;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every file that is no roster is refused with a sentence of its own. */
class WorkbookRefusalTest {

    private static final List<String> HEAD = List.of("NIP", "Nama", "Unit Kerja");
    private static final List<String> PERSON = List.of("198609262015051001", "Adi Rekaan", "Dinas Contoh");

    @TempDir
    Path folder;

    @Test
    void anOldExcelFile() {
        var file = RosterWorkbooks.write(folder.resolve("lama.xlsx"), out -> {
            try (var workbook = new HSSFWorkbook()) {
                workbook.createSheet().createRow(0).createCell(0).setCellValue("NIP");
                workbook.write(out);
            }
        });
        assertThat(refusal(file)).isEqualTo("roster.file.xls");
    }

    @Test
    void aWorkbookWithAPassword() throws Exception {
        var plain = roster(HEAD, PERSON);
        var file = RosterWorkbooks.write(folder.resolve("terkunci.xlsx"), out -> {
            try (var system = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("sandi");
                try (var opc = OPCPackage.open(plain.toFile());
                        var encrypted = encryptor.getDataStream(system)) {
                    opc.save(encrypted);
                } catch (InvalidFormatException | GeneralSecurityException e) {
                    throw new IOException(e);
                }
                system.writeFilesystem(out);
            }
        });
        assertThat(refusal(file)).isEqualTo("roster.file.protected");
    }

    @Test
    void filesThatOnlyHaveTheName() {
        assertThat(refusal(text("%PDF-1.7\n1 0 obj"))).isEqualTo("roster.file.pdf");
        assertThat(refusal(text("NIP;Nama;Unit\n198609262015051001;Adi;Dinas"))).isEqualTo("roster.file.csv");
        assertThat(refusal(text("<html><table><tr><td>NIP</td></tr></table></html>")))
                .isEqualTo("roster.file.html");
        assertThat(refusal(text(""))).isEqualTo("roster.file.zero");
        assertThat(refusal(text("\u0089PNG\r\n\u001a\n\u0000\u0000"))).isEqualTo("roster.file.not-workbook");
        assertThat(refusal(text("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1rusak")))
                .isEqualTo("roster.file.not-workbook");
    }

    @Test
    void otherOfficeFiles() {
        var document = RosterWorkbooks.write(folder.resolve("surat.xlsx"), out -> {
            try (var word = new XWPFDocument()) {
                word.createParagraph().createRun().setText("Surat");
                word.write(out);
            }
        });
        assertThat(refusal(document)).isEqualTo("roster.file.not-workbook");
        assertThat(refusal(zip("ods.xlsx", "mimetype", "content.xml"))).isEqualTo("roster.file.ods");
        assertThat(refusal(zip("biner.xlsx", "[Content_Types].xml", "xl/workbook.bin")))
                .isEqualTo("roster.file.xlsb");
        assertThat(refusal(zip("arsip.xlsx", "foto.jpg"))).isEqualTo("roster.file.not-workbook");
    }

    @Test
    void macros() {
        var renamed = RosterWorkbooks.write(folder.resolve("makro.xlsx"), out -> {
            try (var workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
                workbook.createSheet().createRow(0).createCell(0).setCellValue("NIP");
                workbook.write(out);
            }
        });
        assertThat(refusal(renamed)).isEqualTo("roster.file.macro");
        assertThat(refusal(zip("proyek.xlsx", "[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")))
                .isEqualTo("roster.file.macro");
        assertThat(refusal(roster(HEAD, PERSON), "daftar.XLSM")).isEqualTo("roster.file.macro");
    }

    @Test
    void damage() throws IOException {
        var file = roster(HEAD, PERSON);
        var half = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(half, half.length / 2));
        assertThat(refusal(file)).isEqualTo("roster.file.damaged");
        assertThat(refusal(zip("kosong.xlsx", "[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo("roster.file.damaged");
    }

    @Test
    void tooManyBytesBeforeAnyIsRead() throws IOException {
        var file = folder.resolve("besar.xlsx");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        assertThat(refusal(file)).isEqualTo("roster.file.too-big");
    }

    @Test
    void bombs() throws IOException {
        var sheet = roster(HEAD, PERSON);
        replace(
                sheet,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("</sheetData>", " ".repeat(40_000_000) + "</sheetData>"));
        assertThat(refusal(sheet)).isEqualTo("roster.file.bomb");
        var names = new ArrayList<>(List.of("[Content_Types].xml", "xl/workbook.xml"));
        for (var entry = 0; entry < 1_100; entry++) {
            names.add("xl/media/" + entry + ".png");
        }
        assertThat(refusal(zip("banyak.xlsx", names.toArray(String[]::new)))).isEqualTo("roster.file.bomb");
    }

    @ParameterizedTest
    @CsvSource({
        "[Content_Types].xml, </Types>, <Default Extension=\"e%d\" ContentType=\"image/png\"/>",
        "_rels/.rels, </Relationships>, <Relationship Id=\"r%d\" Type=\"x\" Target=\"y\"/>",
        "xl/_rels/workbook.xml.rels, </Relationships>, <Relationship Id=\"r%d\" Type=\"x\" Target=\"y\"/>",
        "docProps/core.xml, </cp:coreProperties>, <a/>"
    })
    void partsThatAreMadeTreesOfAtOnce(String part, String end, String more) throws IOException {
        var file = roster(HEAD, PERSON);
        replace(
                file,
                part,
                xml -> xml.replace(
                        end,
                        IntStream.range(0, 600_000)
                                        .mapToObj(number -> String.format(more, number))
                                        .collect(Collectors.joining())
                                + end));
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = thread.getCurrentThreadAllocatedBytes();
        assertThat(refusal(file)).isEqualTo("roster.file.bomb");
        assertThat(thread.getCurrentThreadAllocatedBytes() - before)
                .as("bytes taken to refuse it")
                .isLessThan(50_000_000);
    }

    @Test
    void aLinkToTheAddressOfEachOfTwentyThousandPeopleIsNoBomb() throws IOException {
        var file = RosterWorkbooks.write(folder.resolve("tautan.xlsx"), out -> {
            try (var workbook = new XSSFWorkbook()) {
                var sheet = workbook.createSheet();
                fill(sheet, 0, HEAD);
                fill(sheet, 1, PERSON);
                workbook.write(out);
            }
        });
        var links = IntStream.range(0, 20_000)
                .mapToObj(number -> "<Relationship Id=\"rId" + number
                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\""
                        + " Target=\"mailto:pegawai" + number + "@contoh.go.id\" TargetMode=\"External\"/>")
                .collect(Collectors.joining(
                        "", "<Relationships xmlns=\"" + PackageNamespaces.RELATIONSHIPS + "\">", "</Relationships>"));
        try (var system = FileSystems.newFileSystem(file)) {
            Files.createDirectory(system.getPath("xl/worksheets/_rels"));
            Files.writeString(system.getPath("xl/worksheets/_rels/sheet1.xml.rels"), links);
        }
        assertThat(refusal(file)).isEqualTo("taken");
    }

    @ParameterizedTest
    @EnumSource
    void zipsThatNoSpreadsheetProgramWrites(HostileZips.Kind kind) throws IOException {
        var file = roster(HEAD, PERSON);
        Files.write(file, HostileZips.of(kind, Files.readAllBytes(file), ".xml"));
        assertThat(refusal(file))
                .isEqualTo(
                        switch (kind) {
                            case BOMB -> "roster.file.bomb";
                            case LOCKED -> "roster.file.protected";
                            case OUTSIDE, TWICE, LINK, TWO_NAMES -> "roster.file.damaged";
                        });
    }

    @Test
    void externalEntitiesAndEntityBombs() throws IOException {
        var secret = Files.writeString(folder.resolve("rahasia.txt"), "rahasia");
        var sheet = roster(HEAD, PERSON);
        replace(
                sheet,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<worksheet", "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><worksheet"));
        assertThat(refusal(sheet)).isEqualTo("roster.file.entities");
        var strings = roster(HEAD, PERSON);
        replace(
                strings,
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst(
                        "<sst", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><sst"));
        assertThat(refusal(strings)).isEqualTo("roster.file.entities");
        var workbook = roster(HEAD, PERSON);
        replace(workbook, "xl/workbook.xml", xml -> xml.replaceFirst("<workbook", "<!DOCTYPE x []><workbook"));
        assertThat(refusal(workbook)).isEqualTo("roster.file.entities");
    }

    @Test
    void workbooksWithoutARoster() {
        assertThat(refusal(roster())).isEqualTo("roster.file.blank");
        assertThat(refusal(roster(HEAD))).isEqualTo("roster.file.no-rows");
        assertThat(refusal(roster(List.of("Laporan", "2026"), List.of("a", "b"))))
                .isEqualTo("roster.file.no-header");
        assertThat(refusal(roster(List.of("NIP", "Nama"), List.of("1", "Adi")))).isEqualTo("roster.file.missing.unit");
        assertThat(refusal(roster(List.of("Nama", "Jabatan"), List.of("Adi", "Analis"))))
                .isEqualTo("roster.file.missing.nip.unit");
        assertThat(refusal(roster(List.of("Jabatan"), List.of("Analis"))))
                .isEqualTo("roster.file.missing.nip.name.unit");
    }

    @Test
    void sheetsWithoutPeopleAreSteppedOverEvenTwoHundred() {
        var file = RosterWorkbooks.write(folder.resolve("lembar.xlsx"), out -> {
            try (var workbook = new XSSFWorkbook()) {
                for (var number = 0; number < 200; number++) {
                    fill(workbook.createSheet("Lembar " + number), 0, HEAD);
                }
                fill(workbook.getSheetAt(199), 1, PERSON);
                workbook.write(out);
            }
        });
        assertThat(refusal(file)).isEqualTo("taken");
    }

    @Test
    void hiddenRowsArePeopleToo() {
        var file = RosterWorkbooks.write(folder.resolve("tersaring.xlsx"), out -> {
            try (var workbook = new XSSFWorkbook()) {
                var sheet = workbook.createSheet();
                fill(sheet, 0, HEAD);
                fill(sheet, 1, PERSON);
                sheet.getRow(1).setZeroHeight(true);
                workbook.write(out);
            }
        });
        assertThat(refusal(file)).isEqualTo("taken");
    }

    private static void fill(Sheet sheet, int row, List<String> texts) {
        var target = sheet.createRow(row);
        for (var column = 0; column < texts.size(); column++) {
            target.createCell(column).setCellValue(texts.get(column));
        }
    }

    @Test
    void aHeaderTooFarDown() {
        var rows = new ArrayList<List<String>>();
        for (var title = 0; title < 20; title++) {
            rows.add(List.of("Judul " + title));
        }
        rows.add(HEAD);
        rows.add(PERSON);
        assertThat(refusal(RosterWorkbooks.of(folder, "jauh.xlsx", rows))).isEqualTo("roster.file.no-header");
    }

    @Test
    void aRosterOnAHiddenSheetOnly() {
        var file = RosterWorkbooks.write(folder.resolve("tersembunyi.xlsx"), out -> {
            try (var workbook = new XSSFWorkbook()) {
                workbook.createSheet("Kosong");
                var hidden = workbook.createSheet("Lama");
                for (var row = 0; row < 2; row++) {
                    for (var column = 0; column < HEAD.size(); column++) {
                        var target = hidden.getRow(row) == null ? hidden.createRow(row) : hidden.getRow(row);
                        target.createCell(column).setCellValue((row == 0 ? HEAD : PERSON).get(column));
                    }
                }
                workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
                workbook.write(out);
            }
        });
        assertThat(refusal(file)).isEqualTo("roster.file.blank");
    }

    @Test
    void moreRowsThanAnyAgencyHas() {
        var file = RosterWorkbooks.large(folder, RosterReader.MAX_ROWS + 1);
        assertThat(refusal(file)).isEqualTo("roster.file.too-many");
    }

    private String refusal(Path file) {
        return refusal(file, "daftar.xlsx");
    }

    private static String refusal(Path file, String name) {
        var refused = catchThrowableOfType(RefusedException.class, () -> {
            try (var workbook = WorkbookPackage.open(file, name, "roster.file")) {
                new RosterReader(workbook).read((header, row) -> {});
            }
        });
        return refused == null ? "taken" : refused.key();
    }

    @SafeVarargs
    private Path roster(List<String>... rows) {
        return RosterWorkbooks.of(folder, "daftar-" + System.nanoTime() + ".xlsx", List.of(rows));
    }

    private Path text(String content) {
        return RosterWorkbooks.write(
                folder.resolve("palsu-" + System.nanoTime() + ".xlsx"),
                out -> out.write(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private Path zip(String name, String... entries) {
        return RosterWorkbooks.write(folder.resolve(name), out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var entry : entries) {
                    zip.putNextEntry(new ZipEntry(entry));
                    zip.write(entry.getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        });
    }

    private static void replace(Path file, String part, UnaryOperator<String> change) throws IOException {
        try (var system = FileSystems.newFileSystem(file)) {
            var path = system.getPath(part);
            Files.writeString(path, change.apply(Files.readString(path)));
        }
    }
}
