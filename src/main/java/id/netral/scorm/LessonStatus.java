package id.netral.scorm;

import java.util.Arrays;
import java.util.Optional;

/** {@code cmi.core.lesson_status} of SCORM 1.2. */
public enum LessonStatus {
    NOT_ATTEMPTED("not attempted"),
    INCOMPLETE("incomplete"),
    BROWSED("browsed"),
    FAILED("failed"),
    COMPLETED("completed"),
    PASSED("passed");

    private final String word;

    LessonStatus(String word) {
        this.word = word;
    }

    static Optional<LessonStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }

    /** The word packages use. */
    public String word() {
        return word;
    }

    /** Whether nothing more is asked. */
    public boolean done() {
        return this == COMPLETED || this == PASSED;
    }
}
