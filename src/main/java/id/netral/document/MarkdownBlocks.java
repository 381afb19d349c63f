package id.netral.document;

import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Turns parsed Markdown into blocks. For one document. */
final class MarkdownBlocks {

    private static final int LARGEST_NUMBER = 999_999_999;

    private final List<DocumentNote> notes = new ArrayList<>();
    private final MarkdownInlines inlines = new MarkdownInlines(notes);

    List<DocumentNote> notes() {
        return notes;
    }

    List<Block> blocks(Node parent) {
        var blocks = new ArrayList<Block>();
        each(parent, node -> add(blocks, node));
        return blocks;
    }

    static void each(Node parent, Consumer<Node> consumer) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            consumer.accept(node);
        }
    }

    private void add(List<Block> blocks, Node node) {
        switch (node) {
            case Heading heading -> blocks.add(heading(heading));
            case Paragraph paragraph -> paragraph(blocks, paragraph);
            case BulletList list -> blocks.add(new Block.BulletList(BlockIds.next(), items(list)));
            case OrderedList list -> blocks.add(new Block.OrderedList(BlockIds.next(), start(list), items(list)));
            case TableBlock table -> blocks.add(new MarkdownTable(inlines).read(table));
            case BlockQuote quote -> blocks.add(quote(quote));
            case FencedCodeBlock fence -> fence(blocks, fence);
            case IndentedCodeBlock code -> code(blocks, code.getLiteral());
            case ThematicBreak _ -> blocks.add(new Block.HorizontalRule(BlockIds.next()));
            case HtmlBlock html -> {
                notes.add(new DocumentNote("document.note.html"));
                blocks.add(paragraph(List.of(new Inline.Text(html.getLiteral()))));
            }
            case LinkReferenceDefinition _ -> {}
            default -> blocks.addAll(blocks(node));
        }
    }

    private Block heading(Heading heading) {
        var level = Math.clamp(heading.getLevel(), 2, 4);
        if (level != heading.getLevel()) {
            notes.add(new DocumentNote("document.note.heading", Integer.toString(heading.getLevel())));
        }
        return new Block.Heading(BlockIds.next(), level, inlines.content(heading));
    }

    /** Pictures within a text stand by themselves in a document: the text is divided there. */
    private void paragraph(List<Block> blocks, Paragraph paragraph) {
        var content = new ArrayList<Inline>();
        for (var inline : inlines.withPictures(paragraph)) {
            if (inline instanceof MarkdownInlines.Picture(Image image)) {
                blocks.add(paragraph(content));
                content.clear();
                blocks.add(image(image));
            } else if (inline instanceof MarkdownInlines.Running(Inline running)) {
                content.add(running);
            }
        }
        blocks.add(paragraph(content));
    }

    private static Block.Paragraph paragraph(List<Inline> content) {
        return new Block.Paragraph(BlockIds.next(), content);
    }

    private Block image(Image image) {
        var src = image.getDestination();
        if (!src.isEmpty() && !MediaPath.isPicture(src)) {
            notes.add(new DocumentNote("document.note.attribute", "src", "image"));
            src = "";
        }
        var caption = image.getTitle() == null ? "" : image.getTitle();
        return new Block.Image(BlockIds.next(), src, MarkdownInlines.plain(image), caption);
    }

    private List<ListItem> items(Node list) {
        var items = new ArrayList<ListItem>();
        each(list, item -> items.add(new ListItem(blocks(item))));
        return items;
    }

    private static int start(OrderedList list) {
        var start = list.getMarkerStartNumber();
        return start == null ? 1 : Math.clamp(start, 0, LARGEST_NUMBER);
    }

    private Block quote(BlockQuote quote) {
        var mark = MarkdownQuote.of(quote);
        var kind = mark.flatMap(MarkdownQuote::callout);
        if (kind.isPresent()) {
            MarkdownQuote.unlink(quote);
            return new Block.Callout(BlockIds.next(), kind.get(), blocks(quote));
        }
        var source = mark.filter(MarkdownQuote::isQuotation).map(MarkdownQuote::rest);
        if (source.isPresent()) {
            MarkdownQuote.unlink(quote);
        }
        return new Block.Blockquote(BlockIds.next(), source.orElse(""), blocks(quote));
    }

    private void fence(List<Block> blocks, FencedCodeBlock fence) {
        var faults = new Faults();
        var word = Optional.ofNullable(fence.getInfo()).orElse("").strip();
        var block = MarkdownFence.read(word, new SourceText("", fence.getLiteral(), 1), faults);
        faults.list().stream().map(MarkdownBlocks::note).forEach(notes::add);
        block.ifPresentOrElse(blocks::add, () -> code(blocks, fence.getLiteral()));
    }

    private static DocumentNote note(Fault fault) {
        return new DocumentNote(fault.key(), fault.arguments());
    }

    private void code(List<Block> blocks, String literal) {
        notes.add(new DocumentNote("document.note.code"));
        var content = new ArrayList<Inline>();
        Arrays.stream(literal.split("\n")).forEach(line -> {
            content.add(new Inline.Text(line, List.of(new Mark.Code())));
            content.add(new Inline.HardBreak());
        });
        blocks.add(paragraph(content));
    }
}
