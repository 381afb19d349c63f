package id.netral.catalog;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Replaces block quotes that begin with {@code [!INGAT]} and the like by call-outs, wraps tables and lone pictures. */
final class LessonBlocks extends AbstractVisitor {

    private static final Pattern MARK = Pattern.compile("\\[!([^\\]]*)\\].*");

    private final SourceText body;
    private final Faults faults;

    LessonBlocks(SourceText body, Faults faults) {
        this.body = body;
        this.faults = faults;
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
        if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof Text text)) {
            return;
        }
        var mark = MARK.matcher(text.getLiteral().strip());
        if (!mark.matches()) {
            return;
        }
        var alone = mark.end(1) + 1 == text.getLiteral().strip().length()
                && (text.getNext() == null || text.getNext() instanceof SoftLineBreak);
        var kind = CalloutKind.of(mark.group(1)).orElse(null);
        if (kind == null || !alone) {
            faults.add(body.file(), LessonCheck.line(body, quote), "fault.callout", text.getLiteral());
        } else {
            replace(quote, first, text, new LessonBlock.Callout(kind));
        }
    }

    private void replace(BlockQuote quote, Paragraph first, Text mark, LessonBlock.Callout callout) {
        if (mark.getNext() != null) {
            mark.getNext().unlink();
        }
        mark.unlink();
        if (first.getFirstChild() == null) {
            first.unlink();
        }
        if (quote.getFirstChild() == null) {
            faults.add(body.file(), LessonCheck.line(body, quote), "fault.calloutEmpty");
        }
        wrap(quote, callout);
        while (quote.getFirstChild() != null) {
            callout.appendChild(quote.getFirstChild());
        }
        quote.unlink();
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

    private static void wrap(Node node, LessonBlock wrapper) {
        wrapper.setSourceSpans(node.getSourceSpans());
        node.insertBefore(wrapper);
    }
}
