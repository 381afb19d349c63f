package id.netral.catalog.text;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.rules.ArticleId;
import id.netral.rules.Citations;
import id.netral.rules.glossary.GlossaryTerm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Walks a lesson's text: headings, links, pictures, raw HTML; points links to articles at their pages; counts words. */
final class LessonCheck extends AbstractVisitor {

    private static final String ARTICLE = "pasal:";
    private static final String TERM = "istilah:";

    private final SourceText body;
    private final Set<String> media;
    private final Citations citations;
    private final LessonTerms glossary;
    private final VerdictBoxes boxes;
    private final Faults faults;
    private final Set<ArticleId> articles = new LinkedHashSet<>();
    private final Set<GlossaryTerm> terms = new LinkedHashSet<>();
    private int words;
    private int level = 1;

    LessonCheck(
            SourceText body,
            Set<String> media,
            Citations citations,
            LessonTerms glossary,
            VerdictBoxes boxes,
            Faults faults) {
        this.body = body;
        this.media = media;
        this.citations = citations;
        this.glossary = glossary;
        this.boxes = boxes;
        this.faults = faults;
    }

    int words() {
        return words;
    }

    List<ArticleId> articles() {
        return new ArrayList<>(articles);
    }

    /** Terms explained in the text, each once. */
    Set<GlossaryTerm> terms() {
        return terms;
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            fault(heading, "fault.headingOne");
        } else if (heading.getLevel() > level + 1) {
            fault(heading, "fault.headingJump", heading.getLevel(), level);
        }
        level = Math.max(heading.getLevel(), 1);
        if (wordsOf(heading) == 0) {
            fault(heading, "fault.headingEmpty");
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        var address = link.getDestination();
        if (address.startsWith(TERM)) {
            term(link, address.substring(TERM.length()));
            return;
        }
        if (!address.startsWith(ARTICLE)) {
            fault(link, "fault.link", address);
        } else {
            var article = citations.cite(body.file(), line(body, link), address.substring(ARTICLE.length()));
            articles.add(article);
            link.setDestination(LessonHtml.ARTICLES + article.value());
            link.setTitle(null);
        }
        if (wordsOf(link) == 0) {
            fault(link, "fault.linkText");
        }
        visitChildren(link);
    }

    private void term(Link link, String id) {
        glossary.find(body.file(), line(body, link), id).ifPresent(terms::add);
        if (wordsOf(link) == 0) {
            fault(link, "fault.linkText");
        }
        var term = new LessonTerm(id);
        term.setSourceSpans(link.getSourceSpans());
        link.insertBefore(term);
        while (link.getFirstChild() != null) {
            term.appendChild(link.getFirstChild());
        }
        link.unlink();
        visitChildren(term);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof LessonBlock.Fence fence) {
            var check = new FenceCheck(body.file(), line(body, fence), media, citations, boxes, faults);
            words += check.words(fence.block());
            articles.addAll(check.articles());
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(Image image) {
        if (wordsOf(image) == 0) {
            fault(image, "fault.noAltText", image.getDestination());
        }
        if (!media.contains(image.getDestination())) {
            fault(image, "fault.noImage", image.getDestination());
        }
        // the alternative text is not read with the lesson: its children are not visited
    }

    @Override
    public void visit(HtmlBlock html) {
        fault(html, "fault.html");
    }

    @Override
    public void visit(HtmlInline html) {
        fault(html, "fault.html");
    }

    @Override
    public void visit(Text text) {
        words += count(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words += count(code.getLiteral());
    }

    /** Line of the node in its file; a node without a place has its parent's. */
    static int line(SourceText body, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return body.line(at.getSourceSpans().getFirst().getLineIndex());
            }
        }
        return body.line(0);
    }

    private void fault(Node node, String key, Object... arguments) {
        faults.add(body.file(), line(body, node), key, arguments);
    }

    private static int wordsOf(Node node) {
        var words = 0;
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            words += switch (child) {
                case Text text -> count(text.getLiteral());
                case Code code -> count(code.getLiteral());
                default -> wordsOf(child);
            };
        }
        return words;
    }

    static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
