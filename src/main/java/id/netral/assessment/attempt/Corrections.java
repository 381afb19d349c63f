package id.netral.assessment.attempt;

import id.netral.assessment.AttemptId;
import id.netral.assessment.answer.Correction;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Knows which revisions were found wrong and how they are scored since. */
public interface Corrections {

    /** The newest correction of each revision that has one. */
    Map<Long, Correction> of(Collection<Long> revisions);

    /** The same, also when it was committed after the transaction around this call had begun. */
    Map<Long, Correction> latest(Collection<Long> revisions);

    /** Why the attempt was scored again last; empty when it never was. */
    Optional<String> reason(AttemptId attempt);
}
