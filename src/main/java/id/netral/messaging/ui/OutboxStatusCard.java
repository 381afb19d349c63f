package id.netral.messaging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.messaging.OutboxStatus;

/** Says in a sentence or two how the outbox stands. */
final class OutboxStatusCard extends Composite<Div> {

    OutboxStatusCard(OutboxStatus status) {
        getContent().addClassNames("card", "outbox-status");
        getContent().getElement().setAttribute("role", "status");
        var problem = status.problem();
        if (!status.canSend()) {
            say("outbox.state.not-set-up", Tone.WARNING, getTranslation("outbox.not-set-up"));
        } else if (problem != null) {
            say("outbox.state.away", Tone.WARNING, getTranslation(problem));
        } else {
            say("outbox.state.ready", Tone.GOOD, "");
        }
        getContent().add(new Paragraph(getTranslation("outbox.waiting", status.waiting())));
        if (status.toDecide() > 0) {
            getContent().add(new Paragraph(getTranslation("outbox.to-decide", status.toDecide())));
        }
    }

    private void say(String state, Tone tone, String text) {
        getContent().add(new StatusBadge(getTranslation(state), tone));
        if (!text.isEmpty()) {
            getContent().add(new Paragraph(text));
        }
    }
}
