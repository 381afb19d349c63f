package id.netral.assessment.exchange.common;

import id.netral.question.QuestionBody;

/**
 * A question as a file has it, before anybody has looked whether it makes sense.
 *
 * @param name what the file calls it, empty when it has no name
 * @param topic its category, empty for none
 */
public record Draft(
        Place place, String name, String topic, String stem, QuestionBody body, String feedback, Marks marks) {

    /** Where in a file; the line is 1-based. */
    public record Place(String file, int line) {}
}
