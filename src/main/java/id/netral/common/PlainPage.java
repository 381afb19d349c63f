package id.netral.common;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** Pages of plain HTML in Indonesian, without script, for any phone. */
public final class PlainPage {

    private PlainPage() {}

    /**
     * The whole document.
     *
     * @param root from the page to the root of the site, empty or ending in a slash
     * @param sheets style sheets, from the root
     */
    public static String write(String title, String root, List<String> sheets, Element main) {
        var page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        Optional.ofNullable(page.selectFirst("html")).ifPresent(html -> html.attr("lang", "id"));
        page.title(title + " · Netral");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        sheets.forEach(sheet ->
                page.head().appendElement("link").attr("rel", "stylesheet").attr("href", root + sheet));
        page.body().appendChild(main);
        page.outputSettings().prettyPrint(false);
        return page.outerHtml();
    }
}
