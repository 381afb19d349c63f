package id.netral.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates of real shapes, filled with few and many rows and opened again: outside the data nothing but places differs. */
class TemplateFillTest {

    static Stream<Arguments> shapesAndSizes() {
        return Shapes.all().stream().flatMap(shape -> Stream.of(0, 1, 2, 345).map(size -> Arguments.of(shape, size)));
    }

    @ParameterizedTest(name = "{0}, {1} baris")
    @MethodSource("shapesAndSizes")
    void fillsTheDataAndLeavesEverythingElse(Shape shape, int size) throws IOException {
        var template = shape.bytes();
        var people = Person.people(size);
        try (var before = open(template);
                var after = open(fill(template, people))) {
            var filled = new Filled(shape, before, after, people);
            dataAreThere(filled);
            rowsOutsideAreTheSame(filled);
            mergesAreTheSame(filled);
            columnsAreTheSame(filled);
            stylesAreTheSame(filled);
            otherSheetsAreTheSame(filled);
            shape.check().accept(filled);
        }
    }

    static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    /** Filled by the fields guessed, as somebody does who takes what is offered. */
    static byte[] fill(byte[] template, List<Person> people) throws IOException {
        var out = new ByteArrayOutputStream();
        var mapping = guessed(template);
        try (var fill = new TemplateFill<>(template, mapping, Person.FIELDS, people.size(), List.of(), out)) {
            people.forEach(fill::add);
            fill.finish(List.of());
        }
        return out.toByteArray();
    }

    static TemplateMapping guessed(byte[] template) throws IOException {
        String sheet;
        try (var book = open(template)) {
            sheet = book.getSheetName(0);
        }
        try (var open = OpenTemplate.of(template, sheet, Person.FIELDS)) {
            var header = open.finder().find().orElseThrow();
            return new TemplateMapping(
                    sheet, header.first(), header.last(), new FieldGuess(Person.FIELDS).of(header.titles()));
        }
    }

    private static void dataAreThere(Filled filled) throws IOException {
        var mapping = guessed(filled.shape().bytes());
        assertThat(mapping.columns().values()).contains("nip", "name", "unit", "jp", "#");
        for (var i = 0; i < filled.size(); i++) {
            var row = filled.shape().first() + i;
            var person = i < filled.people().size() ? filled.people().get(i) : null;
            for (var column : mapping.columns().entrySet()) {
                var line = filled.sheet().getRow(row - 1);
                var cell = line == null ? null : line.getCell(column.getKey());
                holds(cell, column.getValue(), person, i + 1);
            }
        }
    }

    private static void holds(@Nullable XSSFCell cell, String field, @Nullable Person person, int number) {
        var expected = person == null
                ? null
                : switch (field) {
                    case "#" -> BigDecimal.valueOf(number);
                    case "nip" -> person.nip();
                    case "name" -> person.name();
                    case "unit" -> person.unit();
                    case "completed" -> person.completed();
                    case "score" -> person.score();
                    case "jp" -> BigDecimal.valueOf(person.jp());
                    default -> BigDecimal.valueOf(person.share());
                };
        if (expected == null) {
            assertThat(cell == null || cell.getCellType() == CellType.BLANK)
                    .as(field + " " + number)
                    .isTrue();
        } else if (expected instanceof String text) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(text.startsWith("="));
        } else if (expected instanceof BigDecimal figure) {
            var shown = field.equals("share")
                            && !cell.getCellStyle().getDataFormatString().contains("%")
                    ? figure.movePointRight(2)
                    : figure;
            assertThat(cell.getNumericCellValue()).isEqualTo(shown.doubleValue());
        } else {
            assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
            assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(expected);
        }
    }

    private static void rowsOutsideAreTheSame(Filled filled) {
        var shape = filled.shape();
        var after = new HashSet<Integer>();
        filled.sheet().forEach(row -> after.add(row.getRowNum() + 1));
        for (var row : filled.before()) {
            var number = row.getRowNum() + 1;
            if (number < shape.first() || number >= shape.first() + shape.prepared()) {
                var moved = filled.sheet().getRow(filled.now(number) - 1);
                same((XSSFRow) row, moved);
                after.remove(filled.now(number));
            }
        }
        for (var row = shape.first(); row <= filled.last(); row++) {
            after.remove(row);
        }
        assertThat(after).as("rows from nowhere").isEmpty();
    }

    private static void same(XSSFRow before, XSSFRow after) {
        assertThat((Object) after).isNotNull();
        assertThat(after.getHeight()).isEqualTo(before.getHeight());
        assertThat(after.getZeroHeight()).isEqualTo(before.getZeroHeight());
        assertThat(after.getPhysicalNumberOfCells()).isEqualTo(before.getPhysicalNumberOfCells());
        for (var cell : before) {
            same((XSSFCell) cell, after.getCell(cell.getColumnIndex()));
        }
    }

    private static void same(XSSFCell before, XSSFCell after) {
        assertThat(after).as(before.getReference()).isNotNull();
        assertThat(after.getCellStyle().getIndex())
                .isEqualTo(before.getCellStyle().getIndex());
        assertThat(after.getCellType()).isEqualTo(before.getCellType());
        if (before.getCellType() != CellType.FORMULA) {
            assertThat(value(after)).isEqualTo(value(before));
        }
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> ((XSSFCell) cell).getRichStringCellValue().getCTRst().toString();
            case NUMERIC -> cell.getNumericCellValue();
            default -> "";
        };
    }

    private static void mergesAreTheSame(Filled filled) {
        var shape = filled.shape();
        var outside = filled.before().getMergedRegions().stream()
                .filter(merge -> merge.getFirstRow() + 1 < shape.first()
                        || merge.getFirstRow() + 1 >= shape.first() + shape.prepared())
                .map(merge -> new CellRangeAddress(
                        filled.now(merge.getFirstRow() + 1) - 1,
                        filled.now(merge.getLastRow() + 1) - 1,
                        merge.getFirstColumn(),
                        merge.getLastColumn()))
                .toList();
        var now = filled.sheet().getMergedRegions().stream()
                .filter(merge -> merge.getFirstRow() + 1 < shape.first() || merge.getFirstRow() + 1 > filled.last())
                .toList();
        assertThat(now).containsExactlyInAnyOrderElementsOf(outside);
    }

    private static void columnsAreTheSame(Filled filled) {
        var before = filled.before().getCTWorksheet();
        var after = filled.sheet().getCTWorksheet();
        assertThat(words(after.getColsList())).isEqualTo(words(before.getColsList()));
        assertThat(words(after.getPageMargins())).isEqualTo(words(before.getPageMargins()));
        assertThat(words(after.getPageSetup())).isEqualTo(words(before.getPageSetup()));
        assertThat(words(after.getHeaderFooter())).isEqualTo(words(before.getHeaderFooter()));
        assertThat(words(after.getSheetProtection())).isEqualTo(words(before.getSheetProtection()));
    }

    /** XML without regard to the order of attributes, which means nothing. */
    private static List<String> words(@Nullable Object xml) {
        return Stream.of(String.valueOf(xml).split("[\\s<>/]+")).sorted().toList();
    }

    private static void stylesAreTheSame(Filled filled) {
        var before = filled.template().getStylesSource();
        var after = filled.book().getStylesSource();
        for (var i = 0; i < before.getNumCellStyles(); i++) {
            assertThat(words(after.getCellXfAt(i))).isEqualTo(words(before.getCellXfAt(i)));
        }
        assertThat(after.getFonts().stream().map(font -> words(font.getCTFont())))
                .containsExactlyElementsOf(before.getFonts().stream()
                        .map(font -> words(font.getCTFont()))
                        .toList());
        assertThat(after.getFills().size()).isEqualTo(before.getFills().size());
        assertThat(after.getBorders().size()).isEqualTo(before.getBorders().size());
    }

    private static void otherSheetsAreTheSame(Filled filled) {
        assertThat(filled.book().getNumberOfSheets())
                .isEqualTo(filled.template().getNumberOfSheets());
        for (var i = 1; i < filled.template().getNumberOfSheets(); i++) {
            var before = filled.template().getSheetAt(i);
            var after = filled.book().getSheetAt(i);
            assertThat(after.getSheetName()).isEqualTo(before.getSheetName());
            assertThat(rows(after)).isEqualTo(rows(before));
            for (var row : before) {
                same((XSSFRow) row, after.getRow(row.getRowNum()));
            }
        }
    }

    private static Set<Integer> rows(XSSFSheet sheet) {
        var rows = new HashSet<Integer>();
        sheet.forEach(row -> rows.add(row.getRowNum()));
        return rows;
    }
}
