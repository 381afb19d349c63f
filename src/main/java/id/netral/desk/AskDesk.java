package id.netral.desk;

import id.netral.common.RefusedException;
import id.netral.security.Authenticated;
import id.netral.security.CurrentUser;
import id.netral.verdict.Situation;
import id.netral.verdict.Verdicts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever is signed in asks in confidence and finds the answers. Nothing of it enters the audit trail and no mail tells of it:
 * administrators read both, and either would say who has asked.
 */
@Service
@Authenticated
@Transactional(readOnly = true)
public class AskDesk {

    /** Longest question. */
    public static final int LONGEST = 2_000;

    private static final int MOST_OPEN = 5;
    private static final int MOST_SHOWN = 100;

    private final AskedQuestionRepository questions;
    private final Verdicts verdicts;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    AskDesk(
            AskedQuestionRepository questions,
            Verdicts verdicts,
            CurrentUser currentUser,
            Clock clock,
            ZoneId agencyZone) {
        this.questions = questions;
        this.verdicts = verdicts;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** The situation as it will stand above the question; empty for an open one and for words nobody knows. */
    public String told(Situation situation) {
        var vocabulary = verdicts.vocabulary();
        return vocabulary.knows(situation) ? vocabulary.told(situation) : "";
    }

    /**
     * Asks. Throws {@link RefusedException} {@code desk.no-words}, {@code desk.too-long}, or {@code desk.too-many} while as
     * many as may be are open.
     */
    @Transactional
    public void ask(Situation situation, String typed) {
        var text = ReadableText.of(typed, LONGEST);
        if (questions.countByAccountIdAndAnsweredOnIsNull(me()) >= MOST_OPEN) {
            throw new RefusedException("desk.too-many", MOST_OPEN);
        }
        questions.save(new AskedQuestion(me(), told(situation), text, LocalDate.now(clock.withZone(zone))));
    }

    /** The signed-in person's own questions, the newest first. */
    public List<DeskQuestion> own() {
        return questions.findByAccountIdOrderByIdDesc(me(), Limit.of(MOST_SHOWN)).stream()
                .map(AskedQuestion::shown)
                .toList();
    }

    /** All that is kept of the signed-in person's questions, the oldest first. */
    public List<DeskQuestion> kept() {
        return questions.findByAccountIdOrderById(me()).stream()
                .map(AskedQuestion::shown)
                .toList();
    }

    /**
     * Takes an own open question back; nothing of it stays. Throws {@link RefusedException} {@code desk.gone} for any other
     * question, {@code desk.answered-meanwhile} once there is an answer.
     */
    @Transactional
    public void takeBack(long id) {
        var question = questions
                .findById(id)
                .filter(found -> found.askedBy(me()))
                .orElseThrow(() -> new RefusedException("desk.gone"));
        if (!question.open()) {
            throw new RefusedException("desk.answered-meanwhile");
        }
        try {
            questions.delete(question);
            questions.flush();
        } catch (OptimisticLockingFailureException overtaken) {
            throw new RefusedException("desk.answered-meanwhile");
        }
    }

    private long me() {
        return currentUser.require().accountId();
    }
}
