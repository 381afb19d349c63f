package id.netral.authoring.importing.slides;

import id.netral.authoring.importing.common.Carried;
import id.netral.authoring.importing.common.ImportNotes;
import id.netral.authoring.importing.common.ImportPlace;
import id.netral.authoring.importing.common.ListEntry;
import id.netral.authoring.importing.common.ListLines;
import id.netral.authoring.importing.common.Texts;
import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.Inline;
import id.netral.document.Mark;
import id.netral.document.TableCell;
import id.netral.document.TableRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** The text of a slide without its title, in the order of its shapes. */
final class SlideText {

    /** What every slide repeats. */
    static final Set<Placeholder> LEFT_OUT = EnumSet.of(
            Placeholder.TITLE,
            Placeholder.CENTERED_TITLE,
            Placeholder.DATETIME,
            Placeholder.FOOTER,
            Placeholder.SLIDE_NUMBER,
            Placeholder.HEADER);

    private final ImportPlace place;
    private final @Nullable XSLFTextShape title;
    private final ImportNotes notes;
    private final List<Block> blocks = new ArrayList<>();
    private final ListLines lists = new ListLines();

    /** The title's own text is left out. */
    SlideText(ImportPlace place, @Nullable XSLFTextShape title, ImportNotes notes) {
        this.place = place;
        this.title = title;
        this.notes = notes;
    }

    void shapes(List<XSLFShape> shapes) {
        for (var shape : shapes) {
            switch (shape) {
                case XSLFGroupShape group -> shapes(group.getShapes());
                case XSLFTable table -> table(table);
                case XSLFTextShape text -> {
                    if (text != title && !LEFT_OUT.contains(text.getTextType())) {
                        text.getTextParagraphs().forEach(this::paragraph);
                        flush();
                    }
                }
                default -> {}
            }
        }
    }

    List<Block> finish() {
        flush();
        return blocks;
    }

    private void paragraph(XSLFTextParagraph paragraph) {
        var content = inline(paragraph);
        if (Inline.plain(content).isBlank()) {
            return;
        }
        if (paragraph.isBullet()) {
            var ordered = paragraph.getAutoNumberingScheme() != null;
            lists.add(new ListEntry("slide", paragraph.getIndentLevel(), ordered, 1), content, List.of());
            notes.carried(Carried.LIST_ITEM);
        } else {
            flush();
            blocks.add(Texts.paragraph(content));
            notes.carried(Carried.PARAGRAPH);
        }
    }

    private void flush() {
        blocks.addAll(lists.take());
    }

    private static List<Inline> inline(XSLFTextParagraph paragraph) {
        var content = new ArrayList<Inline>();
        for (var run : paragraph.getTextRuns()) {
            var text = run.getRawText();
            if (text.equals("\n")) {
                content.add(new Inline.HardBreak());
            } else {
                content.add(new Inline.Text(text, marks(run)));
            }
        }
        return content;
    }

    private static List<Mark> marks(XSLFTextRun run) {
        var marks = new ArrayList<Mark>();
        if (run.isBold()) {
            marks.add(new Mark.Bold());
        }
        if (run.isItalic()) {
            marks.add(new Mark.Italic());
        }
        return marks;
    }

    private void table(XSLFTable table) {
        flush();
        var rows = table.getRows().stream()
                .map(this::row)
                .filter(row -> !row.cells().isEmpty())
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(BlockIds.next(), rows));
            notes.carried(Carried.TABLE);
        }
    }

    private TableRow row(XSLFTableRow row) {
        return new TableRow(row.getCells().stream().map(this::cell).toList());
    }

    private TableCell cell(XSLFTableCell cell) {
        if (cell.isMerged() || cell.getGridSpan() > 1 || cell.getRowSpan() > 1) {
            notes.changed(place, "changed.merged");
        }
        var line = new ArrayList<Inline>();
        if (!cell.isMerged()) {
            for (var paragraph : cell.getTextParagraphs()) {
                if (!line.isEmpty()) {
                    line.add(new Inline.HardBreak());
                }
                line.addAll(inline(paragraph));
            }
        }
        return new TableCell(false, Optional.empty(), Texts.paragraph(line));
    }
}
