package id.netral.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns parsed Markdown into running text. */
final class MarkdownInlines {

    /** What stands in a paragraph of Markdown. */
    sealed interface Part {}

    /** Running text. */
    record Running(Inline inline) implements Part {}

    /** A picture. */
    record Picture(Image image) implements Part {}

    private final List<DocumentNote> notes;

    MarkdownInlines(List<DocumentNote> notes) {
        this.notes = notes;
    }

    /** Running text alone; of pictures the alternative text stays. */
    List<Inline> content(Node parent) {
        return withPictures(parent).stream()
                .map(part -> switch (part) {
                    case Running(var inline) -> inline;
                    case Picture(var image) -> {
                        notes.add(new DocumentNote("document.note.node", "image"));
                        yield new Inline.Text(plain(image));
                    }
                })
                .toList();
    }

    List<Part> withPictures(Node parent) {
        var parts = new ArrayList<Part>();
        children(parts, parent, List.of());
        return parts;
    }

    private void children(List<Part> parts, Node parent, List<Mark> marks) {
        MarkdownBlocks.each(parent, node -> add(parts, node, marks));
    }

    private void add(List<Part> parts, Node node, List<Mark> marks) {
        switch (node) {
            case Text text -> parts.add(text(text.getLiteral(), marks));
            case Code code -> parts.add(text(code.getLiteral(), and(marks, new Mark.Code())));
            case Emphasis emphasis -> children(parts, emphasis, and(marks, new Mark.Italic()));
            case StrongEmphasis strong -> children(parts, strong, and(marks, new Mark.Bold()));
            case Link link -> link(parts, link, marks);
            case Image image -> parts.add(new Picture(image));
            case SoftLineBreak _ -> parts.add(text(" ", marks));
            case HardLineBreak _ -> parts.add(new Running(new Inline.HardBreak()));
            case HtmlInline html -> {
                notes.add(new DocumentNote("document.note.html"));
                parts.add(text(html.getLiteral(), marks));
            }
            default -> children(parts, node, marks);
        }
    }

    private void link(List<Part> parts, Link link, List<Mark> marks) {
        var mark = MarkdownLink.mark(link.getDestination());
        if (mark.isEmpty()) {
            notes.add(new DocumentNote("document.note.link", JsonInline.shown(link.getDestination())));
        }
        children(parts, link, mark.map(known -> and(marks, known)).orElse(marks));
    }

    private static Part text(String text, List<Mark> marks) {
        return new Running(new Inline.Text(text, marks));
    }

    private static List<Mark> and(List<Mark> marks, Mark mark) {
        var all = new ArrayList<>(marks);
        all.add(mark);
        return all;
    }

    /** The characters inside the node. */
    static String plain(Node parent) {
        var text = new StringBuilder();
        MarkdownBlocks.each(
                parent,
                node -> text.append(
                        switch (node) {
                            case Text it -> it.getLiteral();
                            case Code it -> it.getLiteral();
                            case HtmlInline it -> it.getLiteral();
                            case SoftLineBreak _, HardLineBreak _ -> " ";
                            default -> plain(node);
                        }));
        return text.toString();
    }
}
