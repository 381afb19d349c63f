package id.netral.reminder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.reminder.Ladder;

/** How reminders work, for everybody to read. */
final class LadderCard extends Composite<Div> {

    LadderCard(Ladder ladder, Component... actions) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("reminder.mine.how")));
        if (ladder.steps().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("reminder.mine.how-none")));
        } else {
            getContent().add(new Paragraph(getTranslation("reminder.mine.how-text")));
            var steps = new OrderedList();
            steps.addClassName("reminder-steps");
            ladder.steps().stream()
                    .map(step ->
                            getTranslation("reminder.audience." + step.audience()) + ": " + StepWords.of(this, step))
                    .forEach(text -> steps.add(new ListItem(text)));
            getContent().add(steps);
        }
        getContent().add(actions);
    }
}
