package id.netral.catalog.text;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.document.MarkdownFence;
import id.netral.document.MarkdownQuote;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Replaces block quotes that begin with {@code [!INGAT]} and the like by call-outs or quotations, and fences by what their
 * word names; wraps tables and lone pictures.
 */
final class LessonBlocks extends AbstractVisitor {

    private final SourceText body;
    private final Faults faults;

    LessonBlocks(SourceText body, Faults faults) {
        this.body = body;
        this.faults = faults;
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
        var mark = MarkdownQuote.of(quote).orElse(null);
        if (mark == null) {
            return;
        }
        if (mark.isQuotation()) {
            replace(quote, mark.rest().isEmpty() ? new BlockQuote() : new LessonBlock.Quotation(mark.rest()));
        } else if (mark.callout().isPresent()) {
            replace(quote, new LessonBlock.Callout(mark.callout().get()));
        } else {
            fault(quote, "fault.callout", "[!" + mark.name() + "] " + mark.rest());
        }
    }

    private void replace(BlockQuote quote, Node wrapper) {
        MarkdownQuote.unlink(quote);
        if (quote.getFirstChild() == null) {
            fault(quote, "fault.calloutEmpty");
        }
        wrap(quote, wrapper);
        while (quote.getFirstChild() != null) {
            wrapper.appendChild(quote.getFirstChild());
        }
        quote.unlink();
    }

    @Override
    public void visit(FencedCodeBlock fence) {
        var word = fence.getInfo() == null ? "" : fence.getInfo().strip();
        var line = LessonCheck.line(body, fence) + 1;
        var content = new SourceText(body.file(), fence.getLiteral(), line);
        if (!MarkdownFence.isKnown(word)) {
            fault(fence, "fault.code");
        }
        MarkdownFence.read(word, content, faults).ifPresent(block -> {
            var known = new LessonBlock.Fence(block);
            wrap(fence, known);
            fence.unlink();
        });
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        fault(code, "fault.code");
    }

    private void fault(Node node, String key, Object... arguments) {
        faults.add(body.file(), LessonCheck.line(body, node), key, arguments);
    }

    @Override
    public void visit(Paragraph paragraph) {
        var only = paragraph.getFirstChild();
        if (only instanceof Image && only.getNext() == null) {
            var figure = new LessonBlock.Figure();
            wrap(paragraph, figure);
            figure.appendChild(only);
            paragraph.unlink();
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            var scroll = new LessonBlock.TableScroll();
            wrap(block, scroll);
            scroll.appendChild(block);
        }
    }

    private static void wrap(Node node, Node wrapper) {
        wrapper.setSourceSpans(node.getSourceSpans());
        node.insertBefore(wrapper);
    }
}
