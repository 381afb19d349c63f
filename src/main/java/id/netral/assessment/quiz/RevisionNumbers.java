package id.netral.assessment.quiz;

import id.netral.assessment.quiz.QuestionRevisionRepository.Numbered;
import id.netral.catalog.ModuleId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How often questions were corrected: the number of their newest revision, which travels with them to other installations. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class RevisionNumbers {

    private final QuestionRevisionRepository revisions;

    RevisionNumbers(QuestionRevisionRepository revisions) {
        this.revisions = revisions;
    }

    /** Newest numbers by code of the questions that are not retired. */
    public Map<String, Integer> of(ModuleId module) {
        return revisions.numbers(module.value()).stream()
                .collect(Collectors.toMap(Numbered::code, Numbered::number, Math::max, TreeMap::new));
    }

    /**
     * Lets the newest revision of each question bear at least the number given, in the caller's transaction; codes that are
     * not there are passed over.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void raise(ModuleId module, Map<String, Integer> numbers) {
        var now = of(module);
        numbers.forEach((code, number) -> {
            var newest = now.get(code);
            if (newest != null && newest < number) {
                revisions.renumber(module.value(), code, newest, number);
            }
        });
    }
}
