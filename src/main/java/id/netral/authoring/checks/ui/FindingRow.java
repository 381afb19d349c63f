package id.netral.authoring.checks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.netral.authoring.DraftModule;
import id.netral.authoring.checks.Finding;
import id.netral.authoring.checks.Place;
import id.netral.authoring.review.PublicationPaths;

/** One finding: where, what, and the way there. */
final class FindingRow extends Composite<ListItem> {

    FindingRow(DraftModule draft, Finding finding) {
        getContent().addClassName("check-finding");
        var where = new Span(where(finding.place()));
        where.addClassName("meta");
        var words = new Div(
                where,
                new Paragraph(getTranslation(finding.key(), finding.arguments().toArray())));
        var go = new Anchor(address(draft, finding.place()), getTranslation("check.go"));
        go.getElement().setAttribute("aria-label", getTranslation("check.go-to", where(finding.place())));
        getContent().add(words, go);
    }

    private String where(Place place) {
        return switch (place) {
            case Place.Facts _ -> getTranslation("check.place.facts");
            case Place.Lesson lesson -> getTranslation("check.place.lesson", lesson.title());
            case Place.Question question -> getTranslation("check.place.question", question.code());
            case Place.Bank _ -> getTranslation("check.place.bank");
            case Place.Story story ->
                story.part().isBlank()
                        ? getTranslation("check.place.story", story.title())
                        : getTranslation("check.place.story-part", story.title(), story.part());
        };
    }

    private static String address(DraftModule draft, Place place) {
        return switch (place) {
            case Place.Facts _ -> PublicationPaths.draft(draft.slug());
            case Place.Lesson lesson -> PublicationPaths.lesson(draft.slug(), lesson.slug(), lesson.block());
            case Place.Question question -> "bank-soal?modul=" + draft.module() + "&cari=" + question.code();
            case Place.Bank _ -> "bank-soal?modul=" + draft.module();
            case Place.Story story -> "kasus-bercabang/" + story.story();
        };
    }
}
