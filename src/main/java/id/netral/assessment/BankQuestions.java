package id.netral.assessment;

import id.netral.catalog.ModuleId;
import id.netral.catalog.QuestionDefinition;
import id.netral.catalog.QuestionDefinition.Labels;
import id.netral.rules.ElectionPhase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whole questions of a module, to be compared or written elsewhere. */
@Component
class BankQuestions {

    private final JdbcClient jdbc;
    private final QuestionBank bank;

    BankQuestions(JdbcClient jdbc, QuestionBank bank) {
        this.jdbc = jdbc;
        this.bank = bank;
    }

    /** All questions of the module by code, retired ones too. */
    List<BankQuestion> of(ModuleId module) {
        var rows = jdbc.sql("""
                        SELECT q.id, q.code, q.phase, q.review_on, q.tags, q.retired_at IS NOT NULL AS retired,
                               r.id AS revision
                        FROM question q JOIN question_revision r ON r.question_id = q.id
                        WHERE q.module_id = ? AND r.number = (
                            SELECT MAX(n.number) FROM question_revision n WHERE n.question_id = q.id)
                        ORDER BY q.code""").param(module.value()).query(Row.class).list();
        var revisions = bank.revisions(rows.stream().map(Row::revision).toList());
        return rows.stream()
                .map(row -> question(row, revisions.get(row.revision)))
                .toList();
    }

    private static BankQuestion question(Row row, @Nullable QuestionRevision revision) {
        if (revision == null) {
            throw new IllegalStateException("no revision " + row.revision);
        }
        var tags = row.tags.isEmpty() ? List.<String>of() : Arrays.asList(row.tags.split(","));
        var phase = row.phase == null ? null : ElectionPhase.valueOf(row.phase);
        return new BankQuestion(
                row.id,
                row.retired,
                new QuestionDefinition(
                        row.code,
                        revision.topic(),
                        revision.difficulty(),
                        revision.stem(),
                        revision.body(),
                        revision.feedback(),
                        revision.articles(),
                        new Labels(phase, row.reviewOn, tags)));
    }

    private record Row(
            long id,
            String code,
            @Nullable String phase,
            @Nullable LocalDate reviewOn,
            String tags,
            boolean retired,
            long revision) {}
}
