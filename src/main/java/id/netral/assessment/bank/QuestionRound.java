package id.netral.assessment.bank;

import id.netral.common.Contention;
import id.netral.common.RefusedException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** A second person lets many waiting questions in, each by itself and on the same terms as one alone. */
@Service
@PreAuthorize("hasAnyRole('PENINJAU', 'ADMIN')")
public class QuestionRound {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionRound.class);

    private final QuestionReview review;

    QuestionRound(QuestionReview review) {
        this.review = review;
    }

    /**
     * What became of them.
     *
     * @param approved how many are in the bank now
     * @param left those that still wait, or were decided by somebody else
     */
    public record Done(int approved, List<Left> left) {

        public Done {
            left = List.copyOf(left);
        }
    }

    /** One that was not let in, and the sentence that says why. */
    public record Left(WaitingQuestion change, String key, List<Object> arguments) {

        public Left {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Lets in those of them that {@link QuestionReview#approve} lets in, as they were shown; one that is refused stops none
     * of the others.
     */
    public Done approve(List<WaitingQuestion> shown) {
        var left = new ArrayList<Left>();
        for (var change : shown) {
            try {
                Contention.outlast(() -> approve(change));
            } catch (RefusedException refusal) {
                left.add(new Left(change, refusal.key(), List.of(refusal.arguments())));
            } catch (DataAccessException failure) {
                LOG.error("Question change {} could not be let in", change.id(), failure);
                left.add(new Left(change, "error.unexpected", List.of()));
            }
        }
        return new Done(shown.size() - left.size(), left);
    }

    private boolean approve(WaitingQuestion change) {
        review.approve(change.id(), change.version());
        return true;
    }
}
