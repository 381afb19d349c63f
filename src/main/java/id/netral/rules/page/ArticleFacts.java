package id.netral.rules.page;

import static id.netral.rules.page.ArticlePage.date;
import static id.netral.rules.page.ArticlePage.say;

import id.netral.rules.Article;
import id.netral.rules.ArticleDetail;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What the register says of an article and how far one may rely on it, marks first. */
record ArticleFacts(Element card, ArticleDetail detail, LocalDate today, ZoneId zone) {

    void write() {
        var article = detail.article();
        article.mark().ifPresent(mark -> {
            card.appendChild(badge(mark));
            card.appendElement("p")
                    .addClass("notice")
                    .text(say(article.contested() ? "article.contested.text" : "article.unsure.text"));
        });
        revoked(article);
        card.appendElement("p").text(article.summary());
        fact("article.inForce").text(inForce(article));
        if (article.note() != null) {
            fact("article.note").text(article.note());
        }
        fact("article.confidence").text(confidence());
        if (article.source() != null) {
            sources(fact("article.source"), article.source());
        }
    }

    private void revoked(Article article) {
        var other = detail.instrument().replacedByName();
        if (article.inForceOn(today) && detail.replacement().isEmpty() && other == null) {
            return;
        }
        card.appendChild(badge("article.revoked.title"));
        card.appendElement("p").addClass("notice").text(say("article.revoked.text"));
        if (detail.replacement().isPresent()) {
            var now = detail.replacement().get();
            card.appendElement("p")
                    .appendElement("a")
                    .attr("href", now.id().value())
                    .text(say("article.replacedBy", now.citation()));
        } else if (other != null) {
            card.appendElement("p")
                    .text(say(
                            "article.instrumentReplacedBy", detail.instrument().name(), other));
        }
    }

    private static String inForce(Article article) {
        var from = article.inForceFrom();
        var to = article.inForceTo();
        if (from != null && to != null) {
            return say("article.inForce.both", date(from), date(to));
        }
        if (from != null) {
            return say("article.inForce.from", date(from));
        }
        return to == null ? say("article.inForce.unknown") : say("article.inForce.to", date(to));
    }

    private String confidence() {
        return detail.confirmation()
                .map(given -> say("article.confirmed", given.by(), date(LocalDate.ofInstant(given.at(), zone))))
                .orElseGet(() -> say("article.confidence."
                        + detail.article().confidence().name().toLowerCase(Locale.ROOT)));
    }

    private Element fact(String key) {
        var line = card.appendElement("p");
        line.appendElement("strong").text(say(key));
        line.appendText(" ");
        return line.appendElement("span");
    }

    static void sources(Element line, String sources) {
        var between = "";
        for (var source : Source.all(sources)) {
            line.appendText(between);
            if (source.address() != null) {
                line.appendElement("a")
                        .attr("href", source.address())
                        .attr("rel", "noopener noreferrer")
                        .text(source.page());
            }
            line.appendText(source.text());
            between = "; ";
        }
    }

    static Element badge(String key) {
        return new Element("span").addClass("badge").addClass("badge-warning").text(say(key));
    }
}
