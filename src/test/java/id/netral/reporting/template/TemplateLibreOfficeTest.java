package id.netral.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All shapes once through another program: LibreOffice opens what was filled, computes it, and comes to the right sums. */
@Tag("libreoffice")
class TemplateLibreOfficeTest {

    private static final int PEOPLE = 57;
    private static final int MOST_MINUTES = 4;

    @TempDir
    Path folder;

    @BeforeEach
    void isThere() {
        assumeTrue(isInstalled(), "soffice is not installed (apt-get install libreoffice-calc)");
    }

    @Test
    void everyShapeIsOpenedAndComputed() throws Exception {
        var shapes = Shapes.all();
        fill(shapes.stream().map(Shape::bytes).toList());
        assertThat(computed(shapes)).as("sums recomputed").isGreaterThanOrEqualTo(8);
    }

    /** Templates drawn in LibreOffice have other XML: rows and columns written out, styles of their own. */
    @Test
    void templatesThatLibreOfficeSavedAreFilledAsWell() throws Exception {
        var shapes = Shapes.all();
        for (var i = 0; i < shapes.size(); i++) {
            Files.write(folder.resolve(i + ".xlsx"), shapes.get(i).bytes());
        }
        convert(shapes.size(), "templat");
        var saved = new ArrayList<byte[]>();
        for (var i = 0; i < shapes.size(); i++) {
            saved.add(Files.readAllBytes(folder.resolve("templat").resolve(i + ".xlsx")));
        }
        fill(saved);
        assertThat(computed(shapes)).as("sums recomputed").isGreaterThanOrEqualTo(8);
    }

    private void fill(List<byte[]> templates) throws Exception {
        var people = Person.people(PEOPLE);
        for (var i = 0; i < templates.size(); i++) {
            Files.write(folder.resolve(i + ".xlsx"), TemplateFillTest.fill(templates.get(i), people));
        }
        convert(templates.size(), "hasil");
    }

    private int computed(List<Shape> shapes) throws IOException {
        var people = Person.people(PEOPLE);
        var hours = people.stream().mapToInt(Person::jp).sum();
        var computed = 0;
        for (var i = 0; i < shapes.size(); i++) {
            try (var book = new XSSFWorkbook(
                    Files.newInputStream(folder.resolve("hasil").resolve(i + ".xlsx")))) {
                noErrors(shapes.get(i), book);
                namesAreThere(shapes.get(i), book, people);
                computed += sums(shapes.get(i), book, hours, people);
            }
        }
        return computed;
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    private void convert(int files, String to) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                folder.resolve(to).toString()));
        for (var i = 0; i < files; i++) {
            command.add(folder.resolve(i + ".xlsx").toString());
        }
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("catatan").toFile())
                .start();
        assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static void noErrors(Shape shape, XSSFWorkbook book) {
        for (var sheet : book) {
            for (var row : sheet) {
                for (var cell : row) {
                    var type = cell.getCellType() == CellType.FORMULA
                            ? cell.getCachedFormulaResultType()
                            : cell.getCellType();
                    assertThat(type).as(shape.name() + " " + cell.getAddress()).isNotEqualTo(CellType.ERROR);
                }
            }
        }
    }

    private static void namesAreThere(Shape shape, XSSFWorkbook book, List<Person> people) {
        var last = book.getSheetAt(0).getRow(shape.first() + PEOPLE - 2);
        var texts = new ArrayList<String>();
        last.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        });
        assertThat(texts)
                .as(shape.name())
                .contains(people.getLast().name(), people.getLast().nip());
    }

    /** Every formula that sums up the hours of learning; says how many there were. */
    private static int sums(Shape shape, XSSFWorkbook book, int hours, List<Person> people) {
        var found = 0;
        var column = "G" + shape.first() + ":G" + (shape.first() + PEOPLE - 1);
        for (var sheet : book) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() != CellType.FORMULA) {
                        continue;
                    }
                    var formula = cell.getCellFormula().replace("$", "").replaceAll("^.*!", "SUM(");
                    if (formula.equals("SUM(" + column + ")") || formula.equals("SUBTOTAL(109," + column + ")")) {
                        assertThat(cell.getNumericCellValue()).as(shape.name()).isEqualTo(hours);
                        found++;
                    } else if (formula.equals("AVERAGE(" + column + ")")) {
                        assertThat(cell.getNumericCellValue())
                                .as(shape.name())
                                .isCloseTo((double) hours / people.size(), within(1e-9));
                        found++;
                    }
                }
            }
        }
        return found;
    }
}
