package id.netral.assessment.ui.bank.change;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import id.netral.assessment.bank.WaitingQuestion;
import id.netral.assessment.ui.bank.BankPaths;
import id.netral.assessment.ui.bank.QuestionSheet;
import id.netral.catalog.ModuleId;
import id.netral.common.Formats;
import id.netral.common.ui.MetaText;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.question.QuestionDefinition;
import java.time.ZoneId;
import java.util.Map;

/** A written question in the queue: what it asks, where, and who wrote it when. */
final class ChangeCard extends Composite<Div> {

    ChangeCard(WaitingQuestion change, Map<ModuleId, String> titles, ZoneId zone) {
        var stem = new Anchor(BankPaths.change(change.id()), change.definition().stem());
        stem.addClassName("bank-stem");
        var badge = change.returned()
                ? new StatusBadge(getTranslation("bank.change.returned"), Tone.WARNING)
                : new StatusBadge(
                        getTranslation(change.question() == null ? "bank.change.new" : "bank.change.another-text"),
                        Tone.PROGRESS);
        var badges = new Div(badge);
        badges.addClassName("bank-badges");
        var file = change.fileName();
        getContent().addClassName("bank-card");
        getContent()
                .add(
                        stem,
                        new MetaText(titles.getOrDefault(change.module(), "") + " · "
                                + change.definition().code()),
                        new MetaText(getTranslation(
                                "bank.change.by",
                                change.author(),
                                Formats.dateTime(change.writtenAt(), zone, getLocale()))),
                        badges);
        if (file != null) {
            getContent().add(new MetaText(getTranslation("bank.change.file", file)));
        }
        getContent().add(sheet(change.definition()));
    }

    /** Filled when it is opened: a queue may be long. */
    private NativeDetails sheet(QuestionDefinition question) {
        var details = new NativeDetails(getTranslation("bank.change.sheet"));
        details.addToggleListener(event -> {
            if (event.isOpened() && details.getContent() == null) {
                details.setContent(new QuestionSheet(question));
            }
        });
        return details;
    }
}
