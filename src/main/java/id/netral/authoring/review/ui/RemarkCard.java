package id.netral.authoring.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.authoring.review.ParagraphComment;
import id.netral.authoring.review.ParagraphComments;
import id.netral.authoring.review.PublicationPaths;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import java.time.Instant;
import java.time.ZoneId;

/** A remark with its answers, open or resolved. */
final class RemarkCard extends Composite<Article> {

    private final ZoneId zone;

    RemarkCard(ParagraphComment comment, String module, ParagraphComments comments, ZoneId zone, Acting acting) {
        this.zone = zone;
        getContent().addClassName("remark");
        var badge = comment.open()
                ? new StatusBadge(getTranslation("comment.open"), Tone.WARNING)
                : new StatusBadge(getTranslation("comment.resolved"), Tone.GOOD);
        var where =
                new Anchor(PublicationPaths.lesson(module, comment.lesson(), comment.block()), comment.lessonTitle());
        var head = new Div(where, badge);
        head.addClassName("publication-head");
        var quote = new Paragraph("“" + comment.quote() + "”");
        quote.addClassName("remark-quote");
        getContent().add(head, quote, said(comment.text(), comment.by(), comment.at()));
        comment.answers().forEach(answer -> {
            var said = said(answer.text(), answer.by(), answer.at());
            said.addClassName("remark-answer");
            getContent().add(said);
        });
        var id = comment.id();
        var answer = new Button(
                getTranslation("comment.answer"),
                event -> new WordsDialog(
                                "comment.answer",
                                "comment.text-label",
                                text -> acting.act(() -> comments.answer(id, text), "comment.written"))
                        .open());
        var settle = comment.open()
                ? new Button(
                        getTranslation("comment.resolve"),
                        event -> acting.act(() -> comments.resolve(id), "comment.resolved-now"))
                : new Button(
                        getTranslation("comment.reopen"),
                        event -> acting.act(() -> comments.reopen(id), "comment.reopened"));
        answer.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(settle, answer);
        actions.addClassName("row");
        getContent().add(actions);
    }

    private Div said(String text, String by, Instant at) {
        var who = new Paragraph(getTranslation("comment.said", by, Formats.dateTime(at, zone, getLocale())));
        who.addClassName("meta");
        return new Div(new Paragraph(text), who);
    }
}
