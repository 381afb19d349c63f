package id.netral.authoring.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.netral.authoring.CompiledDraft;
import id.netral.authoring.review.DraftReview;
import id.netral.authoring.review.ParagraphComments;
import id.netral.document.Block;
import id.netral.document.Inline;
import java.time.ZoneId;

/** Remarks on paragraphs, and the paragraphs to remark on. */
final class RemarkList extends Composite<Section> {

    private final transient ParagraphComments comments;
    private final transient Acting acting;

    RemarkList(DraftReview review, ParagraphComments comments, ZoneId zone, Acting acting, Runnable changed) {
        this.comments = comments;
        this.acting = acting;
        getContent().addClassNames("card", "stack");
        var all = comments.of(review.draft().id());
        var open = all.stream().filter(comment -> comment.open()).count();
        getContent()
                .add(
                        new H2(getTranslation("comment.title")),
                        new Paragraph(getTranslation("comment.count", open, all.size() - open)));
        all.forEach(comment ->
                getContent().add(new RemarkCard(comment, review.draft().slug(), comments, zone, acting)));
        review.compiled().lessons().forEach(lesson -> getContent().add(lesson(lesson)));
    }

    private Details lesson(CompiledDraft.Lesson lesson) {
        var details = new Details(new Span(getTranslation("comment.read", lesson.title())));
        details.addClassName("publication-part");
        lesson.document()
                .allBlocks()
                .filter(block -> !text(block).isBlank())
                .forEach(block -> details.add(paragraph(lesson, block)));
        return details;
    }

    private Div paragraph(CompiledDraft.Lesson lesson, Block block) {
        var words = new Paragraph(text(block));
        if (block instanceof Block.Heading) {
            words.addClassName("remark-heading");
        }
        var write = new Button(
                getTranslation("comment.write"),
                event -> new WordsDialog(
                                "comment.write",
                                "comment.text-label",
                                text -> acting.act(
                                        () -> comments.write(lesson.id(), block.id(), text), "comment.written"))
                        .open());
        write.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var row = new Div(words, write);
        row.addClassName("remark-paragraph");
        return row;
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Image image -> image.alt();
            case Block.CaseBox box -> box.situation() + " — " + (box.isAsked() ? box.ask() : box.reason());
            case Block.CheckQuestion question -> question.question();
            case Block.Video video -> video.title();
            case Block.File file -> file.label();
            case Block.Story story -> story.label();
            default -> Inline.plain(block.inline().toList());
        };
    }
}
