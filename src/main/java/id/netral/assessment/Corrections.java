package id.netral.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
        var corrections = new HashMap<Long, Correction>();
        if (!revisions.isEmpty()) {
            jdbc.sql("""
                            SELECT c.question_revision_id, g.to_revision
                            FROM regrade_revision c JOIN regrade g ON g.id = c.regrade_id
                            WHERE c.question_revision_id IN (:revisions) ORDER BY g.id""" + locking).param("revisions", revisions).query(row -> {
                var to = row.getLong("to_revision");
                var key = row.wasNull() ? null : bank.revision(to).body();
                corrections.put(row.getLong("question_revision_id"), new Correction(key));
            });
        }
        return corrections;
    }
}
