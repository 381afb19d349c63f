package id.netral.assessment.exchange.common;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a piece of HTML; nothing of it is ever shown as HTML.
 *
 * @param text lines as a browser would break them at blocks
 * @param markup whether emphasis, links, tables, scripts or the like were dropped
 * @param media whether pictures, sound or films were dropped
 */
public record HtmlText(String text, boolean markup, boolean media) {

    private static final Set<String> MEDIA =
            Set.of("img", "audio", "video", "object", "embed", "iframe", "svg", "canvas", "picture", "source");
    private static final Set<String> PLAIN = Set.of("#root", "html", "head", "body", "p", "br", "div", "span", "pre");

    public static HtmlText of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return new HtmlText(CarriedText.of(html), false, false);
        }
        var walk = new Walk();
        Jsoup.parseBodyFragment(html).body().traverse(walk);
        return new HtmlText(CarriedText.of(walk.text.toString()), walk.markup, walk.media);
    }

    private static final class Walk implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private boolean markup;
        private boolean media;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words);
            } else if (node instanceof Element element) {
                var name = element.normalName();
                media |= MEDIA.contains(name);
                markup |= !PLAIN.contains(name) && !MEDIA.contains(name);
                if (name.equals("br")) {
                    text.append('\n');
                } else if (element.isBlock()) {
                    newLine();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                newLine();
            }
        }

        private void append(TextNode words) {
            var verbatim = words.parent() instanceof Element parent
                    && parent.normalName().equals("pre");
            if (verbatim) {
                text.append(words.getWholeText());
                return;
            }
            var collapsed = words.text();
            var begins = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(begins ? collapsed.stripLeading() : collapsed);
        }

        private void newLine() {
            while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
