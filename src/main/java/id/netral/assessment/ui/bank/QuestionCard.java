package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import id.netral.assessment.bank.QuestionListing;
import id.netral.common.Formats;
import id.netral.common.ui.MetaText;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question in the list: what it asks, where it belongs and what is to be done about it. */
final class QuestionCard extends Composite<Div> {

    QuestionCard(QuestionListing question, LocalDate today) {
        var stem = new Anchor(BankPaths.question(question.id()), question.stem());
        stem.addClassName("bank-stem");
        var where = new MetaText(question.module() + " · " + question.code());
        var what = new MetaText(Stream.of(
                        BankWords.of(this, question.type()),
                        question.topic(),
                        BankWords.of(this, question.difficulty()),
                        getTranslation("bank.revision", question.revision()))
                .collect(Collectors.joining(" · ")));
        getContent().addClassName("bank-card");
        getContent().add(stem, where, what);
        var badges = badges(question, today);
        if (badges.getComponentCount() > 0) {
            getContent().add(badges);
        }
    }

    private Div badges(QuestionListing question, LocalDate today) {
        var badges = new Div();
        badges.addClassName("bank-badges");
        var labels = question.labels();
        var reviewOn = labels.reviewOn();
        if (question.retired()) {
            badges.add(new StatusBadge(getTranslation("bank.retired"), Tone.NEUTRAL));
        } else if (reviewOn != null) {
            badges.add(
                    reviewOn.isAfter(today)
                            ? new StatusBadge(
                                    getTranslation("bank.review-on", Formats.date(reviewOn, getLocale())), Tone.NEUTRAL)
                            : new StatusBadge(getTranslation("bank.review-due"), Tone.WARNING));
        }
        if (question.stale()) {
            badges.add(new StatusBadge(getTranslation("bank.stale"), Tone.WARNING));
        }
        var phase = labels.phase();
        if (phase != null) {
            badges.add(new StatusBadge(BankWords.of(this, phase), Tone.PROGRESS));
        }
        labels.tags().forEach(tag -> badges.add(new StatusBadge(tag, Tone.NEUTRAL)));
        return badges;
    }
}
