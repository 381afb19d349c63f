package id.netral.learning.progress;

import id.netral.assessment.QuizStanding;
import id.netral.catalog.LessonSummary;
import id.netral.catalog.ModuleVersion;
import id.netral.learning.duty.Duty;
import id.netral.learning.ledger.CompletionRecord;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A module as one person stands with it.
 *
 * @param version the version begun with, or the current one before that
 * @param duty that it is asked of the person, null when nobody asks it
 * @param place where reading stopped, null before the module was first opened
 * @param read numbers of the lessons read
 * @param quiz standing with the quiz; null while unread lessons keep it closed and the caller asked for no more
 * @param completion the newest ledger row that counts, of any version; null before that
 */
public record LearnerModule(
        ModuleVersion version,
        @Nullable Duty duty,
        @Nullable ReadingPlace place,
        Set<Integer> read,
        @Nullable QuizStanding quiz,
        @Nullable CompletionRecord completion) {

    /** How far the person has come. */
    public enum Stage {
        NEW,
        READING,
        QUIZ,
        /** All attempts used without passing. */
        EXHAUSTED,
        DONE
    }

    /** How far the person has come. */
    public Stage stage() {
        if (done()) {
            return Stage.DONE;
        }
        if (!allRead()) {
            return place == null ? Stage.NEW : Stage.READING;
        }
        return quiz != null && quiz.open() == null && quiz.attemptsLeft() == 0 ? Stage.EXHAUSTED : Stage.QUIZ;
    }

    /** Whether the module has to be done by the person and is not done yet. */
    public boolean due() {
        return duty != null && duty.mandatory() && !duty.fulfilled() && !done();
    }

    /** Whether the module is recommended to the person, not a must, and not done yet. */
    public boolean suggested() {
        return duty != null && !duty.mandatory() && !duty.fulfilled() && !done();
    }

    /** Whether the person has completed it before and is asked to do so anew. */
    public boolean again() {
        return completion != null && duty != null && !duty.fulfilled() && duty.countsFrom() != null;
    }

    /** Whether it is completed and not asked anew. */
    public boolean done() {
        return completion != null && !again();
    }

    /** Whether every lesson was read, which opens the quiz. */
    public boolean allRead() {
        return unread() == 0;
    }

    LearnerModule with(QuizStanding standing) {
        return new LearnerModule(version, duty, place, read, standing, completion);
    }

    /** Number of lessons still to read. */
    public int unread() {
        return (int) version.lessons().stream()
                .filter(lesson -> !read.contains(lesson.number()))
                .count();
    }

    /** The lesson to go on with: the one last open when it is unread, else the first unread one, else the first. */
    public int nextLesson() {
        if (place != null
                && !read.contains(place.lesson())
                && place.lesson() <= version.lessons().size()) {
            return place.lesson();
        }
        return version.lessons().stream()
                .map(LessonSummary::number)
                .filter(number -> !read.contains(number))
                .findFirst()
                .orElse(1);
    }
}
