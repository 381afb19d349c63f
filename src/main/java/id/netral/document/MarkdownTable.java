package id.netral.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Turns a parsed table into a block. */
final class MarkdownTable {

    private final MarkdownInlines inlines;

    MarkdownTable(MarkdownInlines inlines) {
        this.inlines = inlines;
    }

    Block read(TableBlock table) {
        var rows = new ArrayList<TableRow>();
        MarkdownBlocks.each(table, part -> MarkdownBlocks.each(part, row -> rows.add(new TableRow(cells(row)))));
        return new Block.Table(BlockIds.next(), rows);
    }

    private List<TableCell> cells(Node row) {
        var cells = new ArrayList<TableCell>();
        MarkdownBlocks.each(row, node -> {
            if (node instanceof org.commonmark.ext.gfm.tables.TableCell cell) {
                var content = new Block.Paragraph(BlockIds.next(), inlines.content(cell));
                cells.add(new TableCell(cell.isHeader(), align(cell.getAlignment()), content));
            }
        });
        return cells;
    }

    private static Optional<TableCell.Align> align(@Nullable Alignment alignment) {
        return Optional.ofNullable(alignment).map(known -> TableCell.Align.valueOf(known.name()));
    }
}
