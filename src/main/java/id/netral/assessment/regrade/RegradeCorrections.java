package id.netral.assessment.regrade;

import id.netral.assessment.AttemptId;
import id.netral.assessment.answer.Correction;
import id.netral.assessment.attempt.Corrections;
import id.netral.assessment.quiz.QuizContent;
import id.netral.assessment.regrade.RegradeRevisionRepository.Corrected;
import id.netral.question.QuestionBody;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows corrections from the regrades that made them. */
@Component
class RegradeCorrections implements Corrections {

    private final RegradeRevisionRepository corrected;
    private final RegradeRepository regrades;
    private final QuizContent content;

    RegradeCorrections(RegradeRevisionRepository corrected, RegradeRepository regrades, QuizContent content) {
        this.corrected = corrected;
        this.regrades = regrades;
        this.content = content;
    }

    @Override
    public Map<Long, Correction> of(Collection<Long> revisions) {
        return revisions.isEmpty() ? Map.of() : corrections(corrected.corrected(revisions));
    }

    @Override
    public Map<Long, Correction> latest(Collection<Long> revisions) {
        return revisions.isEmpty() ? Map.of() : corrections(corrected.correctedByNow(revisions));
    }

    @Override
    public Optional<String> reason(AttemptId attempt) {
        return regrades.reason(attempt.value());
    }

    private Map<Long, Correction> corrections(List<Corrected> rows) {
        var corrections = new HashMap<Long, Correction>();
        rows.forEach(row -> corrections.put(row.wrong(), new Correction(key(row.holds()))));
        return corrections;
    }

    private @Nullable QuestionBody key(@Nullable Long revision) {
        return revision == null ? null : content.revision(revision).body();
    }
}
