package id.netral.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What a browser's parser makes of a lesson may hold these elements, attributes and addresses, and nothing else. */
final class HarmlessHtml {

    private static final Set<String> BARE = Set.of(
            "h2",
            "h3",
            "h4",
            "li",
            "strong",
            "em",
            "code",
            "blockquote",
            "hr",
            "br",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figcaption",
            "summary",
            "pre");
    private static final Map<String, List<String>> WITH_ATTRIBUTES = Map.ofEntries(
            Map.entry("p", List.of("class")),
            Map.entry("ul", List.of("class")),
            Map.entry("ol", List.of("start")),
            Map.entry("a", List.of("href", "download")),
            Map.entry("img", List.of("src", "alt", "loading", "width", "height")),
            Map.entry("figure", List.of("class")),
            Map.entry("aside", List.of("class", "role")),
            Map.entry("div", List.of("class", "tabindex", "role", "aria-label", "id", "popover")),
            Map.entry("section", List.of("class")),
            Map.entry("details", List.of("class", "name")),
            Map.entry("button", List.of("type", "class", "popovertarget")),
            Map.entry("video", List.of("src", "controls", "preload", "aria-label")),
            Map.entry("track", List.of("src", "kind", "srclang", "label", "default")));
    private static final Pattern HREF =
            Pattern.compile("/(pasal|kasus)/[a-z0-9-]+|/boleh(\\?[a-z0-9=&,_-]+)?|(/media/7/)?media/[a-z0-9._-]+");
    private static final Pattern SRC = Pattern.compile("(/media/7/)?(images|media)/[a-z0-9._-]+");
    private static final Pattern ANCHOR = Pattern.compile("istilah-[a-z0-9-]+");

    private HarmlessHtml() {}

    /** Throws for anything beyond the list; gives the kinds of elements there are, with the names of their attributes. */
    static Set<String> shape(String html, String payload) {
        var shape = new TreeSet<String>();
        for (var element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            if (!element.nameIs("body")) {
                check(element, payload);
                shape.add(element.tagName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList());
            }
        }
        return shape;
    }

    private static void check(Element element, String payload) {
        var name = element.tagName();
        assertThat(BARE.contains(name) || WITH_ATTRIBUTES.containsKey(name))
                .as("<%s> of %s", name, payload)
                .isTrue();
        for (var attribute : element.attributes()) {
            if (!BARE.contains(name)) {
                assertThat(WITH_ATTRIBUTES.get(name)).as(payload).contains(attribute.getKey());
            } else {
                assertThat(attribute.getKey()).as(payload).isEqualTo("align");
            }
            switch (attribute.getKey()) {
                case "href" -> assertThat(attribute.getValue()).as(payload).matches(HREF);
                case "src" -> assertThat(attribute.getValue()).as(payload).matches(SRC);
                case "id", "popovertarget" ->
                    assertThat(attribute.getValue()).as(payload).matches(ANCHOR);
                default -> {}
            }
        }
    }
}
