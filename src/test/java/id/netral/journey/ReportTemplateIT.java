package id.netral.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** HR brings the agency's own form in, matches its columns and finds it among the exports; pictures in target/screens. */
@LongTest
@JourneyTest
class ReportTemplateIT {

    private static final String HR = "198001012005011001";

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @TempDir
    Path folder;

    @BeforeEach
    void people() {
        database.reset();
        cast.person(HR, "Sari Contoh", "Dinas Teladan", Role.SDM, Role.ADMIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "desktop"})
    void theAgencysFormIsMatchedOnceAndOffered(String device) throws IOException {
        var form = form();
        try (var hr = new Visitor("phone".equals(device) ? Browsers.phone() : Browsers.desktop(), port)) {
            hr.signIn(HR, Cast.PASSWORD).open("laporan/templat");
            Look.at(hr, "report-templates-none-" + device);
            hr.page().locator("input[type=file]").first().setInputFiles(form);
            hr.sees("Data diisi mulai baris 6");
            Look.at(hr, "report-template-mapping-" + device);
            hr.button("Simpan templat").click();
            hr.sees("Templat tersimpan");
            Look.at(hr, "report-templates-" + device);
            hr.open("sdm/capaian");
            assertThat(hr.page().content()).contains("Rekap Netralitas BKPSDM");
        }
    }

    /** Two-line merged header, a signature block below the data. */
    private Path form() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Rekap");
            row(sheet, 0, "REKAPITULASI PEMBELAJARAN NETRALITAS ASN");
            row(sheet, 3, "No", "Pegawai", "", "Golongan", "Pembelajaran", "", "");
            row(sheet, 4, "", "NIP", "Nama", "", "Modul", "Tanggal selesai", "Keterangan");
            List.of("A1:G1", "B4:C4", "E4:G4", "A4:A5", "D4:D5")
                    .forEach(area -> sheet.addMergedRegion(CellRangeAddress.valueOf(area)));
            row(sheet, 8, "", "", "", "", "", "Kepala BKPSDM", "");
            var file = folder.resolve("Rekap Netralitas BKPSDM.xlsx");
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        }
    }

    private static void row(XSSFSheet sheet, int number, String... texts) {
        var row = sheet.createRow(number);
        IntStream.range(0, texts.length).forEach(cell -> row.createCell(cell).setCellValue(texts[cell]));
    }
}
