package id.netral.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes call-outs, scrolling tables and figures. */
final class LessonBlockRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    LessonBlockRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(LessonBlock.Callout.class, LessonBlock.TableScroll.class, LessonBlock.Figure.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case LessonBlock.Callout callout -> callout(callout);
            case LessonBlock.TableScroll table -> block(table, "div", tableAttributes());
            case LessonBlock.Figure figure -> block(figure, "figure", Map.of());
            default -> throw new IllegalArgumentException("not a lesson's block: " + node);
        }
    }

    private void callout(LessonBlock.Callout callout) {
        // a note, not a landmark: a page full of landmarks helps nobody who jumps between them
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "callout " + callout.kind().cssClass());
        attributes.put("role", "note");
        html.line();
        html.tag("aside", attributes);
        html.line();
        html.tag("p", Map.of("class", "callout-title"));
        html.text(callout.kind().title());
        html.tag("/p");
        html.line();
        children(callout);
        html.line();
        html.tag("/aside");
        html.line();
    }

    /** Somebody without a mouse must be able to scroll it. */
    private static Map<String, String> tableAttributes() {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "table-scroll");
        attributes.put("tabindex", "0");
        attributes.put("role", "group");
        attributes.put("aria-label", "Tabel");
        return attributes;
    }

    private void block(Node node, String tag, Map<String, String> attributes) {
        html.line();
        html.tag(tag, attributes);
        children(node);
        html.tag("/" + tag);
        html.line();
    }

    private void children(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
