package id.netral.assessment;

import id.netral.catalog.QuestionBody;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows which revisions were found wrong and how they are scored since. */
@Repository
class Corrections {

    private final JdbcClient jdbc;
    private final QuestionBank bank;

    Corrections(JdbcClient jdbc, QuestionBank bank) {
        this.jdbc = jdbc;
        this.bank = bank;
    }

    /** The newest correction of each revision that has one. */
    Map<Long, Correction> of(Collection<Long> revisions) {
        return find(revisions, "");
    }

    /** The same, also when it was committed after the transaction around this call had begun. */
    Map<Long, Correction> latest(Collection<Long> revisions) {
        return find(revisions, " LOCK IN SHARE MODE");
    }

    private Map<Long, Correction> find(Collection<Long> revisions, String locking) {
        if (revisions.isEmpty()) {
            return new HashMap<>();
        }
        var rows = jdbc.sql("""
                        SELECT c.question_revision_id AS wrong, g.to_revision AS holds
                        FROM regrade_revision c JOIN regrade g ON g.id = c.regrade_id
                        WHERE c.question_revision_id IN (:revisions) ORDER BY g.id""" + locking)
                .param("revisions", revisions)
                .query(Corrected.class)
                .list();
        var corrections = new HashMap<Long, Correction>();
        rows.forEach(row -> corrections.put(row.wrong(), new Correction(key(row.holds()))));
        return corrections;
    }

    private @Nullable QuestionBody key(@Nullable Long revision) {
        return revision == null ? null : bank.revision(revision).body();
    }

    private record Corrected(long wrong, @Nullable Long holds) {}
}
