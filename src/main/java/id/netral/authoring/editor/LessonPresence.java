package id.netral.authoring.editor;

import id.netral.authoring.DraftLessonId;
import id.netral.authoring.Drafts;
import id.netral.security.CurrentUser;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has which lesson open. Editors say so every few seconds; silence for longer than a few of them means gone. */
@Service
@PreAuthorize(Drafts.WRITE)
@Transactional
public class LessonPresence {

    static final Duration SILENCE = Duration.ofSeconds(40);

    private final PresenceRepository presences;
    private final CurrentUser currentUser;
    private final Clock clock;

    LessonPresence(PresenceRepository presences, CurrentUser currentUser, Clock clock) {
        this.presences = presences;
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
        presences.forgetBefore(lesson.value(), now.minus(SILENCE));
        presences.renew(lesson.value(), tab, user.accountId(), user.displayName(), now);
        return presences.others(lesson.value(), tab);
    }

    /** The editor was closed. */
    public void leave(DraftLessonId lesson, String tab) {
        presences.leave(lesson.value(), tab, currentUser.require().accountId());
    }
}
