package id.netral.reminder;

import id.netral.common.Formats;
import id.netral.common.Sentences;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The words of lists in mails, which are always Indonesian and made without a screen. */
@Component
class MailWords {

    String text(String key, Object... arguments) {
        return Sentences.sentence(key, Formats.INDONESIAN, arguments);
    }

    String date(LocalDate day) {
        return Formats.date(day, Formats.INDONESIAN);
    }

    /** The deadline and, once it has passed, since how many days: {@code tenggat 20 November 2026 (lewat 3 hari)}. */
    String due(LocalDate dueOn, LocalDate today) {
        var late = ChronoUnit.DAYS.between(dueOn, today);
        return late > 0 ? text("reminder.line.late", date(dueOn), late) : text("reminder.line.due", date(dueOn));
    }
}
