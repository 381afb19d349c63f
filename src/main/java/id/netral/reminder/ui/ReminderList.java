package id.netral.reminder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.reminder.Audience;
import id.netral.reminder.EntryOutcome;
import id.netral.reminder.OwnReminder;
import java.util.List;

/** Reminders, newest first, some at a time, each with its reason. */
final class ReminderList extends Composite<Section> {

    private static final int SOME = 20;

    /** Fetches some. */
    @FunctionalInterface
    interface Source {
        List<OwnReminder> fetch(int offset, int limit);
    }

    private final transient Source source;
    private final boolean ofOthers;
    private final Div items = new Div();
    private final Button more = new Button(getTranslation("reminder.mine.more"), event -> showMore());
    private int shown;

    ReminderList(Source source, Component asker, boolean ofOthers) {
        this.source = source;
        this.ofOthers = ofOthers;
        getContent().addClassName("stack");
        items.addClassName("stack");
        if (ofOthers) {
            var lead = new Paragraph(getTranslation("reminder.mine.people-lead"));
            lead.addClassName("meta");
            getContent().add(new H2(asker.getTranslation("reminder.mine.people")), lead);
        }
        getContent().add(items, more);
        showMore();
    }

    boolean isEmpty() {
        return shown == 0;
    }

    private void showMore() {
        var next = source.fetch(shown, SOME + 1);
        next.stream().limit(SOME).forEach(reminder -> items.add(card(reminder)));
        shown += Math.min(next.size(), SOME);
        more.setVisible(next.size() > SOME);
    }

    private Div card(OwnReminder reminder) {
        var title = new H3(ofOthers ? reminder.employee() + " · " + reminder.module() : reminder.module());
        var head = new Div(title, badge(reminder.outcome()));
        head.addClassName("reminder-head");
        var date = new Span(Formats.date(reminder.day(), getLocale()));
        date.addClassName("meta");
        var card = new Div(head, date, new Paragraph(told(reminder)), why(reminder));
        card.addClassNames("card", "reminder-card");
        return card;
    }

    private String told(OwnReminder reminder) {
        var audience = reminder.step().audience();
        var recipient = reminder.recipient();
        if (recipient == null) {
            return getTranslation("reminder.mine.nobody." + audience);
        }
        if (ofOthers) {
            return getTranslation("reminder.audience." + audience) + ": " + recipient;
        }
        return audience == Audience.PERSON
                ? getTranslation("reminder.mine.told.PERSON")
                : getTranslation("reminder.mine.told." + audience, recipient);
    }

    private Paragraph why(OwnReminder reminder) {
        var why = new Paragraph(getTranslation(
                "reminder.mine.why",
                StepWords.of(this, reminder.step()),
                Long.toString(reminder.assignment()),
                Formats.date(reminder.askedOn(), getLocale()),
                Formats.date(reminder.dueOn(), getLocale())));
        why.addClassName("meta");
        return why;
    }

    private StatusBadge badge(EntryOutcome outcome) {
        var tone = switch (outcome) {
            case SENT, SETTLED -> Tone.GOOD;
            case WAITING -> Tone.PROGRESS;
            case NOT_SENT -> Tone.WARNING;
            case NO_EMAIL, NO_RECIPIENT -> Tone.NEUTRAL;
        };
        return new StatusBadge(getTranslation("reminder.outcome." + outcome), tone);
    }
}
