package id.netral.rules.page;

import id.netral.common.Formats;
import id.netral.common.PlainPage;
import id.netral.common.Sentences;
import id.netral.rules.Article;
import id.netral.rules.Reading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes the page of an article; its words are Indonesian, like the law. */
final class ArticlePage {

    /** From the page to the root of the site. */
    private static final String ROOT = "../";

    private static final int OPEN = 8;

    private final Element main = new Element("main").addClass("plain-page");

    private ArticlePage() {}

    static String of(PublicArticle shown) {
        var page = new ArticlePage();
        page.show(shown);
        return page.written(shown.detail().article().citation());
    }

    static String unknown() {
        var page = new ArticlePage();
        var title = say("article.unknown.title");
        page.main.appendElement("h1").text(title);
        page.main.appendElement("p").text(say("law.unknown"));
        return page.written(title);
    }

    static String say(String key, Object... arguments) {
        return Sentences.sentence(key, Formats.INDONESIAN, arguments);
    }

    private void show(PublicArticle shown) {
        var detail = shown.detail();
        var article = detail.article();
        main.appendElement("h1").text(article.citation());
        main.appendElement("p").addClass("meta").text(article.instrumentTitle());
        var card = main.appendElement("section").addClass("card");
        new ArticleFacts(card, detail, shown.today(), shown.zone()).write();
        readings(detail.readings());
        articles("article.elucidates", detail.elucidated().stream().toList());
        articles("article.elucidations", detail.elucidations());
        Arrays.stream(Citing.Kind.values())
                .forEach(kind -> citing(
                        kind,
                        shown.citing().stream()
                                .filter(each -> each.kind() == kind)
                                .toList()));
        main.appendElement("p").addClass("meta").text(say("law.caution"));
    }

    private void readings(List<Reading> readings) {
        if (readings.isEmpty()) {
            return;
        }
        var list = section("article.readings");
        for (var reading : readings) {
            var item = list.appendElement("li");
            item.appendElement("strong").text(say("article.reading", reading.who(), reading.said(Formats.INDONESIAN)));
            item.appendElement("p").text(reading.says());
            ArticleFacts.sources(item.appendElement("p").addClass("meta"), reading.source());
        }
    }

    private void articles(String heading, List<Article> articles) {
        if (articles.isEmpty()) {
            return;
        }
        var list = section(heading);
        for (var article : articles) {
            var item = list.appendElement("li");
            item.appendElement("a").attr("href", article.id().value()).text(article.citation());
            item.appendElement("p").text(article.summary());
            article.mark().ifPresent(mark -> item.appendChild(ArticleFacts.badge(mark)));
        }
    }

    private void citing(Citing.Kind kind, List<Citing> citing) {
        if (citing.isEmpty()) {
            return;
        }
        var section = main.appendElement("details").addClass("card").attr("open", citing.size() <= OPEN);
        section.appendElement("summary").text(say("law.cited." + kind, citing.size()));
        var list = section.appendElement("ul");
        for (var each : citing) {
            var item = list.appendElement("li");
            if (each.address() == null) {
                item.text(each.text());
            } else {
                item.appendElement("a").attr("href", ROOT + each.address()).text(each.text());
            }
        }
    }

    private Element section(String heading) {
        var section = main.appendElement("section").addClass("card");
        section.appendElement("h2").text(say(heading));
        return section.appendElement("ul");
    }

    private String written(String title) {
        var links = main.appendElement("p");
        links.appendElement("a").attr("href", ROOT + "boleh").text(say("law.ask"));
        links.appendText(" · ");
        links.appendElement("a").attr("href", ROOT + "masuk").text(say("law.signIn"));
        return PlainPage.write(title, ROOT, List.of("css/app.css", "css/parts.css", "css/verdict.css"), main);
    }

    static String date(LocalDate day) {
        return Formats.date(day, Formats.INDONESIAN);
    }
}
