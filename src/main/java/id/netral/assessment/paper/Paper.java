package id.netral.assessment.paper;

import java.util.List;

/**
 * One variant of a quiz to be printed.
 *
 * @param variant A, B …
 * @param passMark percent
 */
record Paper(String title, String variant, long seed, int passMark, List<PaperItem> items) {

    Paper {
        items = List.copyOf(items);
    }

    /** How many questions count towards the score. */
    int counting() {
        return (int) items.stream().filter(PaperItem::graded).count();
    }
}
