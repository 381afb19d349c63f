package id.netral.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    private record Line(String text, int number, LocalDate day) {}

    private static final List<Column<Line>> COLUMNS = List.of(
            Column.text("Teks", 20, Line::text),
            Column.number("Angka", 10, CellKind.WHOLE, Line::number),
            Column.date("Hari", 12, Line::day));

    @Test
    void aTableLongerThanASheetGoesOnInTheNext() throws IOException {
        try (var book = write(5, 3)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(1)).isEqualTo("Data (2)");
            assertThat(book.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Teks");
            assertThat(book.getSheetAt(2).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(5);
            assertThat(book.getSheetAt(2).getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void datesAreDaysOfTheCalendar() throws IOException {
        try (var book = write(1, 10)) {
            var cell = book.getSheetAt(0).getRow(1).getCell(2);
            assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 22));
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void awkwardTextComesBackAsItWas() throws IOException {
        for (var text : List.of("_x0041_", "<&\"'>", " spasi ", "dua\nbaris", "😀 漢字", "=HYPERLINK(\"x\")")) {
            try (var book = write(List.of(new Line(text, 1, LocalDate.EPOCH)), 10)) {
                var cell = book.getSheetAt(0).getRow(1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(text);
            }
        }
    }

    @Test
    void anEmptyTableIsAHeaderOnly() throws IOException {
        try (var book = write(0, 10)) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    private static XSSFWorkbook write(int lines, int rowsPerSheet) throws IOException {
        return write(
                IntStream.rangeClosed(1, lines)
                        .mapToObj(i -> new Line("t" + i, i, LocalDate.of(2026, 11, 22)))
                        .toList(),
                rowsPerSheet);
    }

    private static XSSFWorkbook write(List<Line> lines, int rowsPerSheet) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new StreamingWorkbook()) {
            var writer = new SheetWriter<>(book, new CellStyles(book), "Data", COLUMNS, rowsPerSheet);
            lines.forEach(writer::add);
            writer.finish();
            book.write(out);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
