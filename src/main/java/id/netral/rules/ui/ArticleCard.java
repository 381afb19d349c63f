package id.netral.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.rules.Article;
import id.netral.rules.ArticleDetail;
import id.netral.rules.Instrument;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Summary, state, confidence and source of an article. */
final class ArticleCard extends Composite<Section> {

    private final DescriptionList facts = new DescriptionList();

    ArticleCard(ArticleDetail detail, Clock agencyClock) {
        var article = detail.article();
        getContent().addClassNames("card", "stack", "article-card");
        if (article.contested()) {
            getContent().add(banner("article.contested.title", "article.contested.text", Tone.WARNING));
        } else if (!article.settled()) {
            getContent().add(banner("article.mark.unsure", "article.unsure.text", Tone.WARNING));
        }
        if (!article.inForceOn(LocalDate.now(agencyClock))
                || detail.replacement().isPresent()
                || detail.instrument().replacedByName() != null) {
            getContent().add(revoked(detail));
        }
        var summary = new Paragraph(article.summary());
        summary.addClassName("article-summary");
        getContent().add(summary);
        detail.elucidated()
                .ifPresent(other -> fact("article.elucidates", ArticleView.link(other.citation(), other.id())));
        if (!detail.readings().isEmpty()) {
            getContent().add(new ReadingList(detail.readings()));
        }
        getContent().add(facts);
        fact("article.inForce", new Paragraph(inForce(article)));
        if (article.note() != null) {
            fact("article.note", new Paragraph(article.note()));
        }
        fact("article.confidence", new Paragraph(confidence(detail, agencyClock.getZone())));
        if (article.source() != null) {
            fact("article.source", new SourceLinks(article.source()));
        }
    }

    private Component banner(String title, String text, Tone tone) {
        var banner = new Div(new StatusBadge(getTranslation(title), tone), new Paragraph(getTranslation(text)));
        banner.addClassNames("article-banner", "article-banner-" + tone.name().toLowerCase(Locale.ROOT));
        return banner;
    }

    private Component revoked(ArticleDetail detail) {
        var banner = (Div) banner("article.revoked.title", "article.revoked.text", Tone.BAD);
        detail.replacement()
                .ifPresent(other -> banner.add(
                        ArticleView.link(getTranslation("article.replacedBy", other.citation()), other.id())));
        if (detail.replacement().isEmpty() && detail.instrument().replacedByName() != null) {
            banner.add(new Paragraph(replacedInstrument(detail.instrument())));
        }
        return banner;
    }

    private String replacedInstrument(Instrument instrument) {
        return getTranslation("article.instrumentReplacedBy", instrument.name(), instrument.replacedByName());
    }

    private String inForce(Article article) {
        var from = article.inForceFrom();
        var to = article.inForceTo();
        if (from != null && to != null) {
            return getTranslation("article.inForce.both", date(from), date(to));
        }
        if (from != null) {
            return getTranslation("article.inForce.from", date(from));
        }
        return to == null ? getTranslation("article.inForce.unknown") : getTranslation("article.inForce.to", date(to));
    }

    private String confidence(ArticleDetail detail, ZoneId zone) {
        if (detail.confirmation().isPresent()) {
            var confirmation = detail.confirmation().get();
            return getTranslation(
                    "article.confirmed", confirmation.by(), date(LocalDate.ofInstant(confirmation.at(), zone)));
        }
        return switch (detail.article().confidence()) {
            case SURE -> getTranslation("article.confidence.sure");
            case LIKELY -> getTranslation("article.confidence.likely");
            case UNSURE -> getTranslation("article.confidence.unsure");
        };
    }

    private String date(LocalDate day) {
        return Formats.date(day, getLocale());
    }

    private void fact(String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)));
        facts.add(new DescriptionList.Description(value));
    }
}
