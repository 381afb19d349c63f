package id.netral.messaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.messaging.MailListing;
import id.netral.messaging.MailState;
import java.time.ZoneId;

/** A mail's state in words. */
final class MailStates {

    private MailStates() {}

    static StatusBadge badge(Component asker, MailState state) {
        var tone = switch (state) {
            case SENT -> Tone.GOOD;
            case QUEUED, SENDING -> Tone.PROGRESS;
            case UNCERTAIN -> Tone.WARNING;
            case FAILED, GIVEN_UP -> Tone.BAD;
            case DISCARDED -> Tone.NEUTRAL;
        };
        return new StatusBadge(asker.getTranslation("outbox.state." + state.name()), tone);
    }

    /** When it was sent, or will be tried, or was made. */
    static String when(Component asker, MailListing row, ZoneId zone) {
        var locale = UI.getCurrent().getLocale();
        var sent = row.sentAt();
        if (sent != null) {
            return asker.getTranslation("outbox.sent-at", Formats.dateTime(sent, zone, locale));
        }
        return row.state() == MailState.QUEUED
                ? asker.getTranslation("outbox.not-before", Formats.dateTime(row.notBefore(), zone, locale))
                : asker.getTranslation("outbox.created-at", Formats.dateTime(row.createdAt(), zone, locale));
    }
}
