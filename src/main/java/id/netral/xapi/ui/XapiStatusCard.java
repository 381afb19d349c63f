package id.netral.xapi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.xapi.XapiStatus;
import java.time.Instant;
import java.time.ZoneId;

/** Says in a few sentences how the learning record store stands. */
final class XapiStatusCard extends Composite<Div> {

    private final ZoneId zone;

    XapiStatusCard(XapiStatus status, ZoneId zone) {
        this.zone = zone;
        getContent().addClassNames("card", "outbox-status");
        getContent().getElement().setAttribute("role", "status");
        var problem = status.problem();
        if (!status.enabled()) {
            badge("xapi.state.off", Tone.NEUTRAL);
            say(getTranslation(status.address().isEmpty() ? "xapi.not-set-up" : "xapi.no-address"));
        } else if (problem != null) {
            badge("xapi.state.away", Tone.WARNING);
            say(getTranslation(problem));
            trouble(status);
        } else {
            badge("xapi.state.ready", Tone.GOOD);
        }
        if (status.enabled()) {
            say(getTranslation("xapi.address", status.address()));
            say(getTranslation(status.byNip() ? "xapi.by-nip" : "xapi.by-pseudonym"));
        }
        figures(status);
    }

    private void trouble(XapiStatus status) {
        var reply = status.reply();
        if (reply != null) {
            say(getTranslation("xapi.reply", reply));
        }
        var next = status.nextTry();
        if (next != null) {
            say(getTranslation("xapi.next-try", moment(next)));
        }
    }

    private void figures(XapiStatus status) {
        say(getTranslation("xapi.waiting", status.waiting()));
        if (status.refused() > 0) {
            say(getTranslation("xapi.refused", status.refused()));
        }
        var worked = status.workedAt();
        if (worked != null) {
            say(getTranslation("xapi.worked-at", moment(worked)));
        }
    }

    private String moment(Instant instant) {
        return Formats.dateTime(instant, zone, UI.getCurrent().getLocale());
    }

    private void badge(String key, Tone tone) {
        getContent().add(new StatusBadge(getTranslation(key), tone));
    }

    private void say(String text) {
        getContent().add(new Paragraph(text));
    }
}
