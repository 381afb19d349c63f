package id.netral.document;

import java.util.List;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param align how the column stands; empty for as usual
 * @param content one line: line breaks become blanks
 */
public record TableCell(boolean header, Optional<Align> align, Block.Paragraph content) {

    /** Where a column's texts stand. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Brings the content into one line. */
    public TableCell {
        content = new Block.Paragraph(content.id(), NormalForm.line(content.content()));
    }

    /** A cell without text. */
    public static TableCell empty() {
        return new TableCell(false, Optional.empty(), new Block.Paragraph(BlockIds.next(), List.of()));
    }
}
