package id.netral.assessment;

import id.netral.assessment.RegradeRevisionRepository.Corrected;
import id.netral.question.QuestionBody;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which revisions were found wrong and how they are scored since. */
@Component
class Corrections {

    private final RegradeRevisionRepository corrected;
    private final QuestionBank bank;

    Corrections(RegradeRevisionRepository corrected, QuestionBank bank) {
        this.corrected = corrected;
        this.bank = bank;
    }

    /** The newest correction of each revision that has one. */
    Map<Long, Correction> of(Collection<Long> revisions) {
        return revisions.isEmpty() ? new HashMap<>() : corrections(corrected.corrected(revisions));
    }

    /** The same, also when it was committed after the transaction around this call had begun. */
    Map<Long, Correction> latest(Collection<Long> revisions) {
        return revisions.isEmpty() ? new HashMap<>() : corrections(corrected.correctedByNow(revisions));
    }

    private Map<Long, Correction> corrections(List<Corrected> rows) {
        var corrections = new HashMap<Long, Correction>();
        rows.forEach(row -> corrections.put(row.wrong(), new Correction(key(row.holds()))));
        return corrections;
    }

    private @Nullable QuestionBody key(@Nullable Long revision) {
        return revision == null ? null : bank.revision(revision).body();
    }
}
