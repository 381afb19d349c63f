package id.netral.authoring.importing.common;

import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.Inline;
import id.netral.document.Mark;
import java.util.List;

/** Small blocks of running text. */
public final class Texts {

    private Texts() {}

    public static Block.Paragraph paragraph(List<Inline> content) {
        return new Block.Paragraph(BlockIds.next(), content);
    }

    public static Block.Paragraph paragraph(String words) {
        return paragraph(List.of(new Inline.Text(words)));
    }

    public static Block.Heading heading(int level, List<Inline> content) {
        return new Block.Heading(BlockIds.next(), level, content);
    }

    public static Block.Blockquote quote(List<Inline> content) {
        return new Block.Blockquote(BlockIds.next(), "", List.of(paragraph(content)));
    }

    public static Block.Paragraph bold(List<Inline> content) {
        return paragraph(content.stream()
                .map(inline -> inline instanceof Inline.Text text
                        ? new Inline.Text(text.text(), List.of(new Mark.Bold()))
                        : inline)
                .toList());
    }

    /** Headings are bold by themselves. */
    public static List<Inline> withoutBold(List<Inline> content) {
        return content.stream()
                .map(inline -> inline instanceof Inline.Text text
                        ? new Inline.Text(
                                text.text(),
                                text.marks().stream()
                                        .filter(mark -> !(mark instanceof Mark.Bold))
                                        .toList())
                        : inline)
                .toList();
    }
}
