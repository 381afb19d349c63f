package id.netral.assessment.exchange.common;

import id.netral.common.source.Fault;
import java.util.List;

/**
 * What a file holds. A file that is refused as a whole has a fault and no question.
 *
 * @param questions in the file's order, their codes differ
 * @param faults by file and line
 */
public record ReadQuestions(List<ReadQuestion> questions, List<Fault> faults, List<Loss> losses) {

    /** Keeps its own copies. */
    public ReadQuestions {
        questions = List.copyOf(questions);
        faults = List.copyOf(faults);
        losses = List.copyOf(losses);
    }
}
