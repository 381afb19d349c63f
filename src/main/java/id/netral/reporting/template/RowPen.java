package id.netral.reporting.template;

import id.netral.common.workbook.CellText;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Writes rows of data as the XML of a sheet, each with the look and the formulas of its model. */
final class RowPen<T> {

    private static final int EPOCH = 25_569; // days from 30 December 1899 to 1 January 1970
    private static final int EPOCH_1904 = EPOCH - 1_462;

    /** A column of a model, worked out as far as it can be before the first row. */
    private record Slot<T>(
            String letters,
            RowModel.Cell cell,
            int style,
            @Nullable TemplateField<? super T> field) {}

    private final Writer out;
    private final CellPen pen;
    private final StyleSheet styles;
    private final Formulas formulas;
    private final Map<Integer, TemplateField<? super T>> fields;
    private final int epoch;
    private final Map<Integer, List<Slot<T>>> slots = new HashMap<>();

    /**
     * A pen for one sheet.
     *
     * @param prefix of the sheet's elements with its colon, or empty
     * @param fields by column
     */
    RowPen(
            Writer out,
            String prefix,
            StyleSheet styles,
            Formulas formulas,
            Map<Integer, TemplateField<? super T>> fields,
            boolean since1904) {
        this.out = out;
        this.pen = new CellPen(prefix);
        this.styles = styles;
        this.formulas = formulas;
        this.fields = fields;
        this.epoch = since1904 ? EPOCH_1904 : EPOCH;
    }

    /**
     * Writes a row.
     *
     * @param place its row on the sheet, from 0
     * @param number its place among the data, from 1
     * @param row null leaves the prepared cells empty
     * @param beside XML of cells left and right of the table
     */
    void write(RowModel model, int place, int number, @Nullable T row, SheetRewrite.Beside beside) throws IOException {
        pen.beginRow(place, model.attributes(), beside.left());
        for (var slot : slots.computeIfAbsent(model.row(), key -> slots(model))) {
            cell(slot, model, place, number, row);
        }
        out.append(pen.endRow(beside.right()));
    }

    private List<Slot<T>> slots(RowModel model) {
        var made = new ArrayList<Slot<T>>();
        model.cells().forEach((column, cell) -> {
            var field = fields.get(column);
            var dated = field != null && field.kind() == FieldKind.DATE;
            var style = dated ? styles.dated(cell.style()) : cell.style();
            made.add(new Slot<>(CellReference.convertNumToColString(column), cell, style, field));
        });
        return made;
    }

    private void cell(Slot<T> slot, RowModel model, int place, int number, @Nullable T row) {
        var value = row == null || slot.field() == null ? null : value(slot.field(), row, number);
        if (value instanceof String text) {
            text(slot, place, text);
        } else if (value != null && slot.field() != null) {
            var figure = number(slot.field().kind(), slot.style(), value);
            pen.number(slot.letters(), place, slot.style(), figure);
        } else if (row != null && slot.field() == null) {
            prepared(slot, model, place);
        } else {
            empty(slot, place);
        }
    }

    private static <T> @Nullable Object value(TemplateField<? super T> field, T row, int number) {
        if (TemplateField.NUMBER.equals(field.key())) {
            return number;
        }
        Function<? super T, ? extends @Nullable Object> function = field.value();
        return function.apply(row);
    }

    private void prepared(Slot<T> slot, RowModel model, int place) {
        var cell = slot.cell();
        if (cell.formula() != null) {
            var formula = formulas.copied(cell.formula(), model.row(), place);
            pen.formula(slot.letters(), place, slot.style(), formula);
        } else if (cell.same() != null) {
            pen.formula(slot.letters(), place, slot.style(), cell.same());
        } else if (cell.text() != null) {
            text(slot, place, cell.text());
        } else {
            empty(slot, place);
        }
    }

    private void empty(Slot<T> slot, int place) {
        pen.empty(slot.letters(), place, slot.style());
    }

    private void text(Slot<T> slot, int place, String text) {
        var clean = CellText.clean(text);
        if (clean.isEmpty()) {
            empty(slot, place);
        } else {
            var style = CellText.looksLikeFormula(clean) ? styles.quoted(slot.style()) : slot.style();
            pen.text(slot.letters(), place, style, clean);
        }
    }

    private String number(FieldKind kind, int style, Object value) {
        if (value instanceof LocalDate day) {
            return Long.toString(day.toEpochDay() + epoch);
        }
        var figure = value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
        if (kind == FieldKind.PERCENT && !styles.isPercent(style)) {
            figure = figure.movePointRight(2);
        }
        return figure.scale() > 0 ? figure.stripTrailingZeros().toPlainString() : figure.toPlainString();
    }
}
