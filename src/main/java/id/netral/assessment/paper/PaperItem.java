package id.netral.assessment.paper;

import java.util.List;

/**
 * A question as it is printed.
 *
 * @param number 1-based, the same on the answer sheet
 * @param instruction last part of the key of the sentence that says how to answer, {@code exchange.paper.how.…}
 * @param prompts left sides or the like, printed with numbers; may be none
 * @param choices printed with letters; none when a text is to be written
 * @param key the right answer in the numbers and letters printed
 * @param graded whether it counts towards the score
 */
record PaperItem(
        int number,
        String stem,
        String instruction,
        List<String> prompts,
        List<String> choices,
        String key,
        String feedback,
        boolean graded) {

    PaperItem {
        prompts = List.copyOf(prompts);
        choices = List.copyOf(choices);
    }

    /** Letter of the choice at the 0-based place: A to Z, then AA, AB … */
    static String letter(int place) {
        var last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }
}
