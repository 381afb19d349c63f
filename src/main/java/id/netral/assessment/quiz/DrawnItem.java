package id.netral.assessment.quiz;

import id.netral.assessment.answer.OptionOrder;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * One question of an attempt: its 1-based position, the revision drawn and the order its options are shown in.
 *
 * @param graded whether its points count towards the score
 */
public record DrawnItem(int position, long revision, OptionOrder order, boolean graded) {

    /** A question that counts. */
    public DrawnItem(int position, long revision, OptionOrder order) {
        this(position, revision, order, true);
    }

    /** The items, each with the word of the revision drawn; all of them count where otherwise nothing would. */
    public static List<DrawnItem> marked(List<DrawnItem> items, LongPredicate graded) {
        if (items.stream().noneMatch(item -> graded.test(item.revision()))) {
            return items;
        }
        return items.stream()
                .map(item ->
                        new DrawnItem(item.position(), item.revision(), item.order(), graded.test(item.revision())))
                .toList();
    }
}
