package id.netral.authoring.importing.word;

import id.netral.authoring.importing.common.Carried;
import id.netral.authoring.importing.common.Texts;
import id.netral.authoring.importing.office.Numbers;
import id.netral.authoring.importing.office.XmlTree;
import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.CalloutKind;
import id.netral.document.Inline;
import id.netral.document.ListItem;
import id.netral.document.TableCell;
import id.netral.document.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables of a Word file: without merged cells, each cell one line; what does not fit in stands behind the table. */
final class DocxTables {

    private static final int MOST_COLUMNS = 40;

    private final DocxContext context;
    private final List<Block> behind = new ArrayList<>();

    private DocxTables(DocxContext context) {
        this.context = context;
    }

    /** The table, or a box when the table is nothing but a frame around text; then what stood in cells and does not fit. */
    static List<Block> read(XmlTree table, DocxContext context) {
        return new DocxTables(context).read(table);
    }

    private List<Block> read(XmlTree table) {
        var rows = unwrapped(table, "w:tr").filter(row -> !isDeleted(row)).toList();
        if (rows.size() == 1 && unwrapped(rows.getFirst(), "w:tc").count() == 1) {
            return frame(unwrapped(rows.getFirst(), "w:tc").findFirst().orElseThrow());
        }
        var cells = rows.stream()
                .map(this::row)
                .filter(row -> !row.cells().isEmpty())
                .toList();
        var blocks = new ArrayList<Block>();
        if (!cells.isEmpty()) {
            blocks.add(new Block.Table(BlockIds.next(), cells));
            context.notes().carried(Carried.TABLE);
        }
        blocks.addAll(behind);
        return blocks;
    }

    private boolean isDeleted(XmlTree row) {
        var deleted = row.at("w:trPr", "w:del") != null;
        if (deleted) {
            context.notes().lost(context.here(), "lost.deleted");
        }
        return deleted;
    }

    private List<Block> frame(XmlTree cell) {
        var inside = DocxBody.nested(cell.children(), context);
        if (inside.stream().noneMatch(DocxDrawings::saysSomething)) {
            return List.of();
        }
        if (!inside.stream().allMatch(DocxDrawings::fitsBox)) {
            return inside;
        }
        context.notes().changed(context.here(), "changed.frame");
        return List.of(new Block.Callout(BlockIds.next(), CalloutKind.INGAT, inside));
    }

    private TableRow row(XmlTree row) {
        var cells = new ArrayList<TableCell>();
        unwrapped(row, "w:tc").forEach(cell -> cell(cell, cells));
        return new TableRow(cells);
    }

    private void cell(XmlTree cell, List<TableCell> row) {
        if (row.size() >= MOST_COLUMNS) {
            context.notes().lost(context.here(), "lost.columns", MOST_COLUMNS);
            return;
        }
        var merged = cell.at("w:tcPr", "w:vMerge");
        if (merged != null && !merged.attribute("val").equals("restart")) {
            context.notes().changed(context.here(), "changed.merged");
            row.add(TableCell.empty());
        } else {
            row.add(new TableCell(false, align(cell), Texts.paragraph(line(cell))));
        }
        var span = Numbers.whole(cell.value("val", "w:tcPr", "w:gridSpan"), 1);
        if (span > 1) {
            context.notes().changed(context.here(), "changed.merged");
        }
        for (var more = 1; more < Math.min(span, MOST_COLUMNS); more++) {
            row.add(TableCell.empty());
        }
    }

    private static Optional<TableCell.Align> align(XmlTree cell) {
        return switch (cell.value("val", "w:p", "w:pPr", "w:jc")) {
            case "center" -> Optional.of(TableCell.Align.CENTER);
            case "right", "end" -> Optional.of(TableCell.Align.RIGHT);
            default -> Optional.empty();
        };
    }

    private List<Inline> line(XmlTree cell) {
        var line = new ArrayList<Inline>();
        DocxBody.nested(cell.children(), context).forEach(block -> inLine(block, line));
        return line;
    }

    private void inLine(Block block, List<Inline> line) {
        switch (block) {
            case Block.Paragraph paragraph -> append(line, paragraph.content());
            case Block.BulletList list -> {
                context.notes().changed(context.here(), "changed.list-in-cell");
                list.items().forEach(item -> item(item, "• ", line));
            }
            case Block.OrderedList list -> {
                context.notes().changed(context.here(), "changed.list-in-cell");
                for (var i = 0; i < list.items().size(); i++) {
                    item(list.items().get(i), list.start() + i + ". ", line);
                }
            }
            case Block.Table table -> {
                context.notes().changed(context.here(), "changed.table-in-cell");
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> append(line, cell.content().content()));
            }
            case Block.Blockquote quote -> quote.blocks().forEach(inner -> inLine(inner, line));
            default -> {
                context.notes().changed(context.here(), "changed.behind-table");
                behind.add(block);
            }
        }
    }

    private void item(ListItem item, String mark, List<Inline> line) {
        append(line, List.of(new Inline.Text(mark)));
        item.blocks().forEach(block -> inLine(block, line));
    }

    private static void append(List<Inline> line, List<Inline> more) {
        if (!line.isEmpty() && !more.isEmpty()) {
            line.add(new Inline.HardBreak());
        }
        line.addAll(more);
    }

    /** Rows and cells may stand in content controls and marks of changes. */
    private static Stream<XmlTree> unwrapped(XmlTree parent, String name) {
        return parent.children().flatMap(child -> switch (child.name()) {
            case "w:sdt", "w:sdtContent", "w:customXml", "w:ins" -> unwrapped(child, name);
            default -> child.is(name) ? Stream.of(child) : Stream.empty();
        });
    }
}
