package id.netral.people.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes rosters as agencies send them; all people are invented. */
public final class RosterWorkbooks {

    /** Headings of the columns that {@link #large} fills. */
    public static final List<String> HEADINGS =
            List.of("No", "NIP", "Nama", "Golongan", "Jabatan", "Unit Kerja", "Email");

    private static final List<String> FIRST = List.of("Adi", "Budi", "Citra", "Dewi", "Eko", "Fitri", "Gilang", "Hana");
    private static final List<String> LAST = List.of("Rekaan", "Contoh", "Umpama", "Misalnya", "Ibarat", "Andaian");
    private static final List<String> RANKS = List.of("II/c", "III/a", "III/b", "III/d", "IV/a", "IX");
    private static final int UNITS = 60;
    private static final int WINDOW = 200;

    private RosterWorkbooks() {}

    /** Builds a workbook; the number of a row is its place in the list plus one. Numbers become numeric cells. */
    public static Path of(Path folder, String fileName, List<? extends List<?>> rows) {
        return write(folder.resolve(fileName), out -> {
            try (var workbook = new XSSFWorkbook()) {
                var sheet = workbook.createSheet("Pegawai");
                for (var row = 0; row < rows.size(); row++) {
                    var cells = rows.get(row);
                    if (cells.isEmpty()) {
                        continue;
                    }
                    var target = sheet.createRow(row);
                    for (var column = 0; column < cells.size(); column++) {
                        fill(target.createCell(column), cells.get(column));
                    }
                }
                workbook.write(out);
            }
        });
    }

    /** A roster of so many people in {@code 60} units, all with a NIP as text, most with an e-mail. */
    public static Path large(Path folder, int people) {
        return write(folder.resolve("besar.xlsx"), out -> {
            try (var workbook = new SXSSFWorkbook(WINDOW)) {
                var sheet = workbook.createSheet("Pegawai");
                var head = sheet.createRow(0);
                for (var column = 0; column < HEADINGS.size(); column++) {
                    head.createCell(column).setCellValue(HEADINGS.get(column));
                }
                for (var person = 0; person < people; person++) {
                    var row = sheet.createRow(person + 1);
                    row.createCell(0).setCellValue(person + 1);
                    row.createCell(1).setCellValue(nip(person));
                    row.createCell(2).setCellValue(name(person));
                    row.createCell(3).setCellValue(RANKS.get(person % RANKS.size()));
                    row.createCell(4).setCellValue("Analis Contoh " + person % 40);
                    row.createCell(5).setCellValue("Dinas Contoh " + person % UNITS);
                    row.createCell(6).setCellValue(person % 5 == 0 ? "" : "pegawai" + person + "@example.go.id");
                }
                workbook.write(out);
            }
        });
    }

    /** A valid NIP, different for every number below a million. */
    public static String nip(int person) {
        var year = 1970 + person % 30;
        var month = 1 + person / 30 % 12;
        var day = 1 + person / 360 % 28;
        var rest = person / 10_080;
        return "%04d%02d%02d%04d%02d%d%03d"
                .formatted(year, month, day, year + 25, 1 + rest % 12, 1 + person % 2, 1 + rest / 12);
    }

    /** The name of that person. */
    public static String name(int person) {
        return FIRST.get(person % FIRST.size()) + " " + LAST.get(person / FIRST.size() % LAST.size()) + " " + person;
    }

    private static void fill(Cell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean truth -> cell.setCellValue(truth);
            case Formula formula -> {
                cell.setCellFormula(formula.text());
                if (formula.result() != null) {
                    cell.setCellValue(formula.result());
                }
            }
            default -> cell.setCellValue(value.toString());
        }
    }

    /** A formula and the result stored with it; null for one that was never computed. */
    public record Formula(String text, String result) {}

    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    public static Path write(Path file, Content content) {
        try (var out = Files.newOutputStream(file)) {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
