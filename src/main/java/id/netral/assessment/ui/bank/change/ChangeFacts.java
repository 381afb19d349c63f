package id.netral.assessment.ui.bank.change;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.assessment.bank.LinkedQuestion;
import id.netral.assessment.bank.QuestionDetail;
import id.netral.assessment.bank.QuestionReuse;
import id.netral.assessment.bank.RevisionPart;
import id.netral.assessment.bank.WaitingQuestion;
import id.netral.common.Formats;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who wrote it, what changes, where it applies, and how many attempts have drawn the question. */
final class ChangeFacts extends Composite<Section> {

    private final UnorderedList list = new UnorderedList();

    ChangeFacts(WaitingQuestion change, Optional<QuestionDetail> now, QuestionReuse reuse, ZoneId zone) {
        getContent().addClassNames("card", "stack");
        getContent().add(list);
        say("bank.change.by", change.author(), Formats.dateTime(change.writtenAt(), zone, getLocale()));
        var file = change.fileName();
        if (file != null) {
            say("bank.change.file", file);
        }
        if (change.returned()) {
            say("bank.change.returned-why", change.reason());
        }
        now.ifPresentOrElse(question -> compared(change, question, reuse), () -> say("bank.change.new-text"));
    }

    private void compared(WaitingQuestion change, QuestionDetail now, QuestionReuse reuse) {
        var parts = RevisionPart.changed(now.newest().definition(), change.definition()).stream()
                .map(part -> getTranslation("bank.changed." + part))
                .collect(Collectors.joining(", "));
        say("bank.changed", parts.isEmpty() ? "–" : parts);
        labels(change);
        say(
                "bank.change.attempts",
                now.uses().stream().mapToInt(QuestionDetail.Use::attempts).sum(),
                now.uses().stream().mapToInt(QuestionDetail.Use::open).sum());
        if (change.waiting() && now.newest().number() != change.basedOn()) {
            say("bank.change.stale");
        }
        var others =
                reuse.usedIn(now.id()).stream().map(LinkedQuestion::moduleTitle).collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            say("bank.change.also-in", others);
        }
    }

    private void labels(WaitingQuestion change) {
        var labels = change.labels();
        var parts = labels == null
                ? ""
                : labels.parts().stream()
                        .map(part -> getTranslation("bank.change.label." + part))
                        .collect(Collectors.joining(", "));
        if (!parts.isEmpty()) {
            say("bank.change.labels", parts);
        }
    }

    private void say(String key, Object... arguments) {
        list.add(new ListItem(getTranslation(key, arguments)));
    }
}
