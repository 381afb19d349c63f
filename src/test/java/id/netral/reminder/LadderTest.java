package id.netral.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.common.RefusedException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which ladders there may be. */
class LadderTest {

    private static ReminderStep person(int days) {
        return new ReminderStep(Audience.PERSON, days);
    }

    private static ReminderStep superior(int days) {
        return new ReminderStep(Audience.SUPERIOR, days);
    }

    private static void assertRefused(String key, Runnable making) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(making::run)
                .withMessage(key);
    }

    @Test
    void isWrittenAndReadTheSame() {
        assertThat(Ladder.read(Ladder.DEFAULT.written())).isEqualTo(Ladder.DEFAULT);
        assertThat(Ladder.read(new Ladder(List.of()).written()).steps()).isEmpty();
    }

    @Test
    void nobodyHearsOfAPersonBeforeThePerson() {
        assertRefused("reminder.ladder.order", () -> new Ladder(List.of(superior(7))));
        assertRefused("reminder.ladder.order", () -> new Ladder(List.of(superior(7), person(7))));
        assertRefused("reminder.ladder.late", () -> superior(0));
        assertRefused("reminder.ladder.late", () -> new ReminderStep(Audience.HEAD, -3));
    }

    @Test
    void stepsAreFewDifferentAndInReach() {
        assertRefused("reminder.ladder.twice", () -> new Ladder(List.of(person(1), person(1))));
        assertRefused("reminder.ladder.too-many", () -> new Ladder(Collections.nCopies(13, person(1))));
        assertRefused("reminder.ladder.range", () -> person(-181));
        assertRefused("reminder.ladder.range", () -> person(366));
    }

    @Test
    void knowsWhatComesNextAndWhatMustHaveComeBefore() {
        var ladder = Ladder.DEFAULT;
        assertThat(ladder.next(person(-14))).contains(person(-3));
        assertThat(ladder.next(person(1))).isEmpty();
        assertThat(ladder.before(superior(7))).contains(person(1));
        assertThat(ladder.before(new ReminderStep(Audience.HEAD, 21))).contains(superior(7));
    }
}
