package id.netral.assessment.statistics;

import java.util.stream.IntStream;

/**
 * The five questions of section 6 of the Law School Admission Test as 1,000 people answered them (Bock and Lieberman 1970),
 * a data set whose figures are printed in many places.
 */
final class LawSchoolTest {

    static final int QUESTIONS = 5;

    /** People by pattern of right answers, the first question being the highest bit. */
    private static final int[] PEOPLE = {
        3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28,
        298
    };

    private LawSchoolTest() {}

    /** Question {@code n} as revision {@code n}, 1-based. */
    static Responses responses() {
        return drawn(1);
    }

    /**
     * The same people several times over, each time with other questions that behave alike, as if drawn from a bank.
     */
    static Responses drawn(int times) {
        var rows = new Responses.Builder();
        var person = 0;
        for (var time = 0; time < times; time++) {
            for (var pattern = 0; pattern < PEOPLE.length; pattern++) {
                for (var i = 0; i < PEOPLE[pattern]; i++) {
                    answer(rows, ++person, pattern, time * QUESTIONS);
                }
            }
        }
        return rows.build();
    }

    private static void answer(Responses.Builder rows, int person, int pattern, int offset) {
        IntStream.rangeClosed(1, QUESTIONS)
                .forEach(question ->
                        rows.add(person, offset + question, pattern >> (QUESTIONS - question) & 1, Double.NaN));
    }
}
