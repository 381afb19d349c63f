package id.netral.assessment;

import id.netral.catalog.ModuleId;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How often questions were corrected: the number of their newest revision, which travels with them to other installations. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class RevisionNumbers {

    private final JdbcClient jdbc;

    RevisionNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest numbers by code of the questions that are not retired. */
    public Map<String, Integer> of(ModuleId module) {
        var numbers = new TreeMap<String, Integer>();
        jdbc.sql("""
                        SELECT q.code, MAX(r.number) AS number FROM question q
                        JOIN question_revision r ON r.question_id = q.id
                        WHERE q.module_id = ? AND q.retired_at IS NULL GROUP BY q.code""").param(module.value()).query(row -> {
            numbers.put(row.getString("code"), row.getInt("number"));
        });
        return numbers;
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
                jdbc.sql("""
                                UPDATE question_revision r JOIN question q ON q.id = r.question_id SET r.number = :number
                                WHERE q.module_id = :module AND q.code = :code AND r.number = :newest""")
                        .param("number", number)
                        .param("module", module.value())
                        .param("code", code)
                        .param("newest", newest)
                        .update();
            }
        });
    }
}
