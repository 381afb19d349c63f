package id.netral.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Sheets as other programs than POI write them. */
class ForeignXmlTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String EXTENSION = """
            <extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
                 uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}">
              <x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">
                <x14:dataValidation type="list"><x14:formula1><xm:f>Acuan!$A$1:$A$3</xm:f></x14:formula1>
                  <xm:sqref>D2</xm:sqref></x14:dataValidation>
                <x14:dataValidation type="list"><x14:formula1><xm:f>$A$4:$A$6</xm:f></x14:formula1>
                  <xm:sqref>D5</xm:sqref></x14:dataValidation>
              </x14:dataValidations></ext></extLst></worksheet>""";

    @Test
    void extensionsOfNewerExcelsFollow() throws IOException {
        var template = with(template(), xml -> xml.replace("</worksheet>", EXTENSION));
        var filled = sheet(TemplateFillTest.fill(template, Person.people(10)));
        assertThat(filled)
                .contains("<xm:sqref>D2:D11</xm:sqref>")
                .contains("<xm:f>Acuan!$A$1:$A$3</xm:f>")
                .contains("<xm:sqref>D14</xm:sqref>")
                .contains("<xm:f>$A$13:$A$15</xm:f>");
    }

    @Test
    void aPrefixBeforeEveryElementIsKept() throws IOException {
        var template = with(
                template(), xml -> xml.replaceAll("<(/?)([a-zA-Z])", "<$1x:$2").replace("xmlns=", "xmlns:x="));
        var bytes = TemplateFillTest.fill(template, Person.people(10));
        assertThat(sheet(bytes)).contains("<x:is><x:t>Pegawai Rekaan 10</x:t></x:is>");
        try (var book = TemplateFillTest.open(bytes)) {
            assertThat(Filled.cell(book.getSheetAt(0), "C11").getStringCellValue())
                    .isEqualTo("Pegawai Rekaan 10");
            assertThat(Filled.cell(book.getSheetAt(0), "G13").getCellFormula()).isEqualTo("SUM(G2:G11)");
        }
    }

    @Test
    void rowsAndCellsWithoutPlacesAreCounted() throws IOException {
        var template =
                with(template(), xml -> xml.replaceAll("<row r=\"1\"", "<row").replaceAll("<c r=\"[A-H]1\"", "<c"));
        try (var book = TemplateFillTest.open(TemplateFillTest.fill(template, Person.people(3)))) {
            assertThat(Filled.cell(book.getSheetAt(0), "B1").getStringCellValue())
                    .isEqualTo("NIP");
            assertThat(Filled.cell(book.getSheetAt(0), "C4").getStringCellValue())
                    .isEqualTo("Pegawai Rekaan 3");
        }
    }

    @Test
    void functionsNewerThanTheLibraryAreMoved() throws IOException {
        var template = with(
                template(),
                xml -> xml.replace("SUM(G2:G2)", "_xlfn.XLOOKUP(1,G2:G2,_xlfn._xlws.FILTER(H2:H2,G2:G2&gt;1))"));
        assertThat(sheet(TemplateFillTest.fill(template, Person.people(10))))
                .contains("_xlfn.XLOOKUP(1,G2:G11,_xlfn._xlws.FILTER(H2:H11,G2:G11&gt;1))");
    }

    private static byte[] template() {
        return TemplateReaderTest.book(made -> new Draw(made).titles(1).line(2).formula("G4", "SUM(G2:G2)"));
    }

    private static String sheet(byte[] workbook) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(SHEET)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no sheet");
    }

    private static byte[] with(byte[] workbook, UnaryOperator<String> change) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        parts.computeIfPresent(
                SHEET,
                (name, bytes) ->
                        change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
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
