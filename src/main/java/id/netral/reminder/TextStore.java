package id.netral.reminder;

import id.netral.common.Utc;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the texts' table. */
@Component
class TextStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    TextStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** HR's words, or Netral's own. */
    ReminderText of(TextPart part) {
        var own = ReminderText.original(part);
        return jdbc.sql("SELECT subject, body FROM reminder_text WHERE part = ? ORDER BY id DESC LIMIT 1")
                .param(part.name())
                .query((row, number) -> row.getString("body") == null
                        ? own
                        : new ReminderText(part, row.getString("subject"), row.getString("body")))
                .optional()
                .orElse(own);
    }

    void add(ReminderText text, long by) {
        insert(text.part(), text.subject(), text.body(), by);
    }

    /** Netral's own words hold again. */
    void restore(TextPart part, long by) {
        insert(part, "", null, by);
    }

    private void insert(TextPart part, String subject, @Nullable String body, long by) {
        jdbc.sql("""
                        INSERT INTO reminder_text (part, subject, body, recorded_at, recorded_by)
                        VALUES (?, ?, ?, ?, ?)""")
                .param(part.name())
                .param(subject)
                .param(body)
                .param(Utc.of(clock.instant()))
                .param(by)
                .update();
    }
}
