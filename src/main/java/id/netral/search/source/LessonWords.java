package id.netral.search.source;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a lesson's HTML, a line for each block. */
record LessonWords(String text, String headings) {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    static LessonWords of(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        var lines = new Lines();
        body.traverse(lines);
        return new LessonWords(
                lines.text(), body.select(HEADINGS).stream().map(Element::text).collect(Collectors.joining("\n")));
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (breaks(node)) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (breaks(node)) {
                text.append('\n');
            }
        }

        private static boolean breaks(Node node) {
            return node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"));
        }

        private String text() {
            return List.of(text.toString().split("\n")).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }
}
