package id.netral.authoring;

import id.netral.common.Utc;
import id.netral.security.CurrentUser;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has which lesson open. Editors say so every few seconds; silence for longer than a few of them means gone. */
@Service
@PreAuthorize(Drafts.WRITE)
@Transactional
public class LessonPresence {

    static final Duration SILENCE = Duration.ofSeconds(40);

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    LessonPresence(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The signed-in person has the lesson open.
     *
     * @param tab names one editor; a person may have several
     * @return who else has it open, longest first
     */
    public List<PresentPerson> present(DraftLessonId lesson, String tab) {
        var user = currentUser.require();
        var now = clock.instant();
        jdbc.sql("DELETE FROM lesson_presence WHERE lesson_id = ? AND seen_at < ?")
                .params(lesson.value(), Utc.of(now.minus(SILENCE)))
                .update();
        jdbc.sql("""
                        INSERT INTO lesson_presence (lesson_id, tab, account_id, name, since, seen_at)
                        SELECT id, :tab, :account, :name, :now, :now FROM draft_lesson WHERE id = :lesson
                        ON DUPLICATE KEY UPDATE seen_at = :now""")
                .param("tab", tab)
                .param("account", user.accountId())
                .param("name", user.displayName())
                .param("now", Utc.of(now))
                .param("lesson", lesson.value())
                .update();
        return others(lesson, tab);
    }

    private List<PresentPerson> others(DraftLessonId lesson, String tab) {
        return jdbc.sql("SELECT name, since FROM lesson_presence WHERE lesson_id = ? AND tab <> ? ORDER BY since, tab")
                .params(lesson.value(), tab)
                .query((row, number) -> new PresentPerson(row.getString("name"), Utc.readExisting(row, "since")))
                .list();
    }

    /** The editor was closed. */
    public void leave(DraftLessonId lesson, String tab) {
        jdbc.sql("DELETE FROM lesson_presence WHERE lesson_id = ? AND tab = ? AND account_id = ?")
                .params(lesson.value(), tab, currentUser.require().accountId())
                .update();
    }
}
