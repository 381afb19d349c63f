package id.netral.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.people.history.EmployeePosts;
import id.netral.people.history.EmployeeRecord;
import id.netral.people.history.Post;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person's posts; exactly one counts in reports. */
final class PostList extends Composite<Div> {

    private final @Nullable transient EmployeePosts posts;
    private final LocalDate today;
    private final transient Runnable changed;

    /** With null posts are shown only. */
    PostList(EmployeeRecord person, @Nullable EmployeePosts posts, LocalDate today, Runnable changed) {
        this.posts = posts;
        this.today = today;
        this.changed = changed;
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("post.title")), own(person));
        person.posts().forEach(post -> getContent().add(other(person, post)));
    }

    private Component own(EmployeeRecord person) {
        var counts = person.countingPost() == null;
        var words = person.ownPosition() == null ? getTranslation("post.own") : person.ownPosition();
        var line = line(getTranslation("post.own"), words, person.ownUnit().name(), counts);
        if (!counts && posts != null && person.active()) {
            line.add(button("post.count", () -> count(person, null)));
        }
        return line;
    }

    private Component other(EmployeeRecord person, Post post) {
        var line = line(
                getTranslation("post.kind." + post.kind().name()),
                post.position(),
                post.unit().name(),
                post.counts());
        var until = post.to() == null ? getTranslation("post.open") : Formats.date(post.to(), getLocale());
        line.add(meta(getTranslation("post.period", Formats.date(post.from(), getLocale()), until)));
        if (posts != null && person.active() && (post.to() == null || !post.to().isBefore(today))) {
            var buttons = new Div();
            buttons.addClassName("row");
            if (!post.counts()) {
                buttons.add(button("post.count", () -> count(person, post.id())));
            }
            buttons.add(button("post.end", () -> end(post)));
            line.add(buttons);
        }
        return line;
    }

    private Div line(String kind, String position, String unit, boolean counts) {
        var title = new Span(position);
        title.addClassName("person-name");
        var head = new Div(title, new StatusBadge(kind, Tone.NEUTRAL));
        head.addClassName("row");
        if (counts) {
            head.add(new StatusBadge(getTranslation("post.counts"), Tone.GOOD));
        }
        var line = new Div(head, meta(unit));
        line.addClassNames("row-lines", "post-line");
        return line;
    }

    private static Paragraph meta(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("meta");
        return paragraph;
    }

    private void count(EmployeeRecord person, @Nullable Long post) {
        var service = posts;
        if (service != null) {
            new ChangeDialog(
                            getTranslation("post.count"),
                            getTranslation("post.count-text"),
                            today,
                            effective -> service.count(person.id(), post, effective),
                            changed)
                    .open();
        }
    }

    private void end(Post post) {
        var service = posts;
        if (service != null) {
            new ChangeDialog(
                            getTranslation("post.end"),
                            getTranslation("post.end-text"),
                            today,
                            effective -> service.end(post.id(), effective),
                            changed)
                    .dayCalled(getTranslation("post.last-day"), "")
                    .open();
        }
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), event -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
