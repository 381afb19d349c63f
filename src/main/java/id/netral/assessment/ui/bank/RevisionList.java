package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.netral.assessment.bank.QuestionDetail;
import id.netral.assessment.bank.QuestionDetail.Revision;
import id.netral.common.Formats;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** When the question was changed and what; each revision unfolds as it was. */
final class RevisionList extends Composite<Section> {

    private final ZoneId zone;

    RevisionList(QuestionDetail question, ZoneId zone) {
        this.zone = zone;
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("bank.revisions")));
        question.revisions().forEach(revision -> getContent().add(entry(revision)));
    }

    private NativeDetails entry(Revision revision) {
        var number = new Span(getTranslation("bank.revision", revision.number()));
        number.addClassName("bank-strong");
        var when = new Span(Formats.dateTime(revision.createdAt(), zone, getLocale()));
        when.addClassName("meta");
        var what = new Span(changes(revision));
        what.addClassName("meta");
        var summary = new Div(number, when, what);
        summary.addClassName("bank-revision");
        var question = revision.definition();
        var stem = new Paragraph(question.stem());
        stem.addClassName("bank-strong");
        var content = new Div(stem, new QuestionKey(question));
        content.addClassNames("stack", "bank-former");
        var details = new NativeDetails();
        details.setSummary(summary);
        details.setContent(content);
        return details;
    }

    private String changes(Revision revision) {
        return revision.changed().isEmpty()
                ? getTranslation("bank.first-revision")
                : getTranslation(
                        "bank.changed",
                        revision.changed().stream()
                                .sorted()
                                .map(part -> getTranslation("bank.changed." + part))
                                .collect(Collectors.joining(", ")));
    }
}
