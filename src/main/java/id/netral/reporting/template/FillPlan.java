package id.netral.reporting.template;

import id.netral.common.RefusedException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything about a filled template that is known before its first row: what goes where, and the parts that change. */
final class FillPlan {

    private final OpenTemplate template;
    private final DataBlock block;
    private final RowShift shift;
    private final Formulas formulas;
    private final SheetRewrite rewrite;
    private final Map<Integer, RowModel> models = new HashMap<>();
    private final ChangedParts changed;
    private final List<String> extraParts;
    private final boolean since1904;

    /** Moves everything in the template that so many rows of data move. */
    FillPlan(OpenTemplate template, TemplateMapping mapping, long rows, List<String> extraSheets) throws IOException {
        this.template = template;
        var header = template.finder()
                .between(mapping.headerFirst(), mapping.headerLast())
                .orElseThrow(() -> new RefusedException("template.header.none"));
        this.block = template.block(header);
        this.shift = shift(header, rows);
        this.formulas = new Formulas(template.name(), shift);
        this.changed = new ChangedParts(template.parts());
        var places = new Places(shift, header);
        var references = new References(formulas, places);
        this.rewrite = new SheetRewrite(template.sheet(), header, shift, references);
        readModels(header);
        var book = new WorkbookRewrite(template.parts(), changed);
        this.since1904 = book.isSince1904();
        moveParts(book, references, places);
        var added = new AddedSheets(template.parts(), changed);
        this.extraParts = extraSheets.isEmpty() ? List.of() : added.addAll(extraSheets);
        rewrite.apply(index -> block.model(index, shift.filled()));
    }

    private RowShift shift(SheetHeader header, long rows) {
        var beside = SheetRewrite.rowsWithNeighbours(template.sheet(), header, block);
        var sheetRows = template.sheet().rows();
        var lastRow = sheetRows.isEmpty() ? 0 : sheetRows.lastKey();
        if (Math.max(lastRow, block.first()) + rows > RowShift.LAST_ROW) {
            throw new RefusedException("template.rows", rows);
        }
        return new RowShift(block.first(), block.rows(), block.filled(rows, beside));
    }

    private void readModels(SheetHeader header) {
        var reader = new ModelReader(template.sheet(), template.texts(), header, block, formulas);
        block.models().forEach(row -> models.put(row, reader.read(row)));
    }

    private void moveParts(WorkbookRewrite book, References references, Places places) throws IOException {
        var charts = new ChartReferences(formulas);
        var elsewhere = new OtherParts(template, changed, references, charts, places).move();
        book.moveNames(references, places, template.name());
        if (elsewhere || template.sheet().hasFormulas()) {
            book.computeAnew();
        }
    }

    ChangedParts changed() {
        return changed;
    }

    Formulas formulas() {
        return formulas;
    }

    /** Names of the parts of the extra sheets, in their order. */
    List<String> extraParts() {
        return extraParts;
    }

    boolean isSince1904() {
        return since1904;
    }

    /** Rows the block has in the end. */
    int rows() {
        return shift.filled();
    }

    /** Row of the sheet for the row of data, both from 0. */
    int place(int index) {
        return shift.first() + index;
    }

    RowModel model(int index) {
        var model = models.get(block.model(index, shift.filled()));
        if (model == null) {
            throw new IllegalStateException("no model for row " + index);
        }
        return model;
    }

    SheetRewrite.Beside beside(int index) {
        return rewrite.beside(index);
    }
}
