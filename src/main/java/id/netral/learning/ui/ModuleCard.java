package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.learning.progress.LearnerModule;
import java.time.LocalDate;
import java.time.ZoneId;

/** A module in a list: cover, title, length, deadline and how far the person is. */
final class ModuleCard extends Composite<ListItem> {

    ModuleCard(LearnerModule module, LocalDate today, ZoneId zone) {
        var version = module.version();
        var body = new Div();
        body.addClassName("module-card-body");
        addDeadline(body, module, today);
        body.add(new H3(new Anchor(LearnerPaths.module(version.slug()), version.title())));
        var size = new Paragraph(getTranslation(
                "module.size", version.lessons().size(), version.minutes(), Formats.number(version.jp(), getLocale())));
        size.addClassName("meta");
        body.add(size);
        if (module.due() || module.suggested()) {
            body.add(new DutyReason(module));
        }
        addState(body, module, zone);
        getContent().addClassNames("card", "module-card");
        getContent().add(new Cover(version), body);
    }

    private void addDeadline(Div body, LearnerModule module, LocalDate today) {
        var duty = module.duty();
        if (duty != null && duty.dueOn() != null && (module.due() || module.suggested())) {
            var words = DueWords.of(duty.dueOn(), today, getLocale());
            body.add(new StatusBadge(getTranslation(words.key(), words.argument()), words.tone()));
        }
    }

    private void addState(Div body, LearnerModule module, ZoneId zone) {
        var completion = module.completion();
        if (completion != null && module.done()) {
            var day = LocalDate.ofInstant(completion.completedAt(), zone);
            body.add(new StatusBadge(getTranslation("module.state.done", Formats.date(day, getLocale())), Tone.GOOD));
            return;
        }
        var lessons = module.version().lessons().size();
        var words = switch (module.stage()) {
            case NEW -> getTranslation("module.state.new");
            case QUIZ -> getTranslation("module.state.quiz");
            case EXHAUSTED -> getTranslation("module.state.exhausted");
            default -> getTranslation("module.state.reading", module.read().size(), lessons);
        };
        var state = new Span(words);
        state.addClassName("meta");
        var share = lessons == 0 ? 0 : (double) module.read().size() / lessons;
        body.add(new ProgressLine(share, getTranslation("module.progress")), state);
    }
}
