package id.netral.catalog.text;

import id.netral.catalog.file.PackMedium;
import id.netral.rules.Citations;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes call-outs, quotations, scrolling tables, figures, explained words, and what fences hold. */
final class LessonBlockRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final FenceHtml fences;

    LessonBlockRenderer(HtmlNodeRendererContext context, Map<String, PackMedium> media, Citations citations) {
        this.context = context;
        this.html = context.getWriter();
        this.fences = new FenceHtml(html, media, citations);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                LessonBlock.Callout.class,
                LessonBlock.Quotation.class,
                LessonBlock.TableScroll.class,
                LessonBlock.Figure.class,
                LessonBlock.Fence.class,
                LessonTerm.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case LessonBlock.Callout callout -> callout(callout);
            case LessonBlock.Quotation quotation -> quotation(quotation);
            case LessonBlock.TableScroll table -> table(table);
            case LessonBlock.Figure figure -> figure(figure);
            case LessonBlock.Fence fence -> fences.write(fence.block());
            case LessonTerm term -> term(term);
            default -> throw new IllegalArgumentException("not a lesson's block: " + node);
        }
    }

    private void callout(LessonBlock.Callout callout) {
        // a note, not a landmark: a page full of landmarks helps nobody who jumps between them
        var kind = callout.kind();
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "callout callout-" + kind.name().toLowerCase(Locale.ROOT));
        attributes.put("role", "note");
        html.line();
        html.tag("aside", attributes);
        html.line();
        html.tag("p", Map.of("class", "callout-title"));
        html.text(kind.title());
        html.tag("/p");
        html.line();
        children(callout);
        html.line();
        html.tag("/aside");
        html.line();
    }

    private void quotation(LessonBlock.Quotation quotation) {
        html.line();
        html.tag("figure", Map.of("class", "quotation"));
        html.tag("blockquote");
        html.line();
        children(quotation);
        html.line();
        html.tag("/blockquote");
        caption(quotation.source());
        html.tag("/figure");
        html.line();
    }

    /** Somebody without a mouse must be able to scroll it. */
    private void table(LessonBlock.TableScroll table) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "table-scroll");
        attributes.put("tabindex", "0");
        attributes.put("role", "group");
        attributes.put("aria-label", "Tabel");
        html.line();
        html.tag("div", attributes);
        children(table);
        html.tag("/div");
        html.line();
    }

    private void figure(LessonBlock.Figure figure) {
        html.line();
        html.tag("figure");
        children(figure);
        if (figure.getFirstChild() instanceof Image image && image.getTitle() != null) {
            caption(image.getTitle());
        }
        html.tag("/figure");
        html.line();
    }

    private void caption(String text) {
        html.tag("figcaption");
        html.text(text);
        html.tag("/figcaption");
    }

    private void term(LessonTerm term) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("type", "button");
        attributes.put("class", "term");
        attributes.put("popovertarget", LessonTerms.anchor(term.id()));
        html.tag("button", attributes);
        children(term);
        html.tag("/button");
    }

    private void children(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
