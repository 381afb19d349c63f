package id.netral.authoring.review;

import id.netral.authoring.DraftModule;
import id.netral.security.AccountId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has changed a draft since it was last published: its facts, order and texts, texts it shows from other drafts, and
 * questions of its module.
 */
@Component
class DraftAuthors {

    private final JdbcClient jdbc;

    DraftAuthors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<AccountId> of(DraftModule draft) {
        return new HashSet<>(jdbc.sql("""
                        SELECT account_id FROM draft_author WHERE draft_id = :draft
                        UNION SELECT a.account_id FROM draft_lesson l JOIN draft_lesson s ON s.id = l.shared_lesson_id
                              JOIN draft_author a ON a.draft_id = s.draft_id
                              WHERE l.draft_id = :draft AND l.archived_at IS NULL
                        UNION SELECT e.account_id FROM audit_entry e
                              WHERE e.action IN ('QUESTION_CHANGED', 'QUESTIONS_IMPORTED') AND e.account_id IS NOT NULL
                                AND JSON_VALUE(e.detail, '$.module') = :module
                                AND e.happened_at > COALESCE((SELECT MAX(v.published_at) FROM module_version v
                                                              WHERE v.module_id = :module), '2000-01-01')""")
                .param("draft", draft.id().value())
                .param("module", draft.module().value())
                .query((row, number) -> new AccountId(row.getLong(1)))
                .list());
    }
}
