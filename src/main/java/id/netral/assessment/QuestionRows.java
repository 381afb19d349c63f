package id.netral.assessment;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleLocks;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the bank's questions. The modules are held first, as by a publication, so neither waits for the other. */
@Repository
class QuestionRows {

    private final JdbcClient jdbc;
    private final ModuleLocks locks;
    private final Clock clock;

    QuestionRows(JdbcClient jdbc, ModuleLocks locks, Clock clock) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * A question nobody else can change until the transaction ends.
     *
     * @param version the module's current version
     * @param newest number of the newest revision
     * @param newestId id of the newest revision
     */
    record Held(
            long id,
            ModuleId module,
            @Nullable ModuleVersionId version,
            String code,
            boolean fromPack,
            boolean retired,
            int newest,
            long newestId) {}

    /**
     * What nobody changes until the transaction ends.
     *
     * @param version the module's current version, null while nothing is published
     */
    record HeldModule(@Nullable ModuleVersionId version) {}

    /** The module, which nobody changes until the transaction ends, as those it changes; empty for an unknown one. */
    Optional<HeldModule> lockModule(ModuleId module) {
        locks.hold(module);
        return held(module);
    }

    private Optional<HeldModule> held(ModuleId module) {
        return jdbc.sql("SELECT current_version_id FROM learning_module WHERE id = ? FOR UPDATE")
                .param(module.value())
                .query((row, number) -> {
                    var version = row.getObject(1, Long.class);
                    return new HeldModule(version == null ? null : new ModuleVersionId(version));
                })
                .optional();
    }

    /** The question, which nobody changes until the transaction ends, with its module and those that change with it. */
    Optional<Held> hold(long question) {
        module(question).ifPresent(locks::hold);
        return follower(question);
    }

    /** A question of a module held with its origin's. */
    Optional<Held> follower(long question) {
        return module(question)
                .map(module ->
                        hold(question, held(module).map(HeldModule::version).orElse(null)));
    }

    private Optional<ModuleId> module(long question) {
        return jdbc.sql("SELECT module_id FROM question WHERE id = ?")
                .param(question)
                .query((row, number) -> new ModuleId(row.getLong(1)))
                .optional();
    }

    private Held hold(long question, @Nullable ModuleVersionId version) {
        return jdbc.sql("""
            SELECT q.*, r.id AS revision, r.number FROM question q
            JOIN question_revision r ON r.question_id = q.id
            WHERE q.id = ? ORDER BY r.number DESC LIMIT 1 FOR UPDATE""")
                .param(question)
                .query((row, number) -> held(row, version))
                .single();
    }

    private static Held held(ResultSet row, @Nullable ModuleVersionId version) throws SQLException {
        return new Held(
                row.getLong("id"),
                new ModuleId(row.getLong("module_id")),
                version,
                row.getString("code"),
                row.getBoolean("from_pack"),
                row.getObject("retired_at") != null,
                row.getInt("number"),
                row.getLong("revision"));
    }

    /** Whether a published module asks the question, or one that follows it. */
    boolean asked(Held held) {
        return held.version() != null
                || jdbc.sql("""
                    SELECT COUNT(*) FROM question_link l JOIN question f ON f.id = l.question_id
                    JOIN learning_module m ON m.id = f.module_id
                    WHERE l.origin_id = ? AND m.current_version_id IS NOT NULL""").param(held.id()).query(Integer.class).single() > 0;
    }

    /** Whether a question of the module has the code, or one that waits for a second person. */
    boolean taken(ModuleId module, String code) {
        return exists(module, code)
                || jdbc.sql("""
                    SELECT COUNT(*) FROM question_change WHERE module_id = ? AND code = ? AND waiting_key = 1""")
                                .params(module.value(), code)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    boolean exists(ModuleId module, String code) {
        return jdbc.sql("SELECT COUNT(*) FROM question WHERE module_id = ? AND code = ?")
                        .params(module.value(), code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    String freeCode(ModuleId module) {
        var number = jdbc.sql("SELECT COUNT(*) FROM question WHERE module_id = ?")
                .param(module.value())
                .query(Integer.class)
                .single();
        do {
            number++;
        } while (taken(module, "soal-" + number));
        return "soal-" + number;
    }

    void retire(long question) {
        jdbc.sql("UPDATE question SET retired_at = ? WHERE id = ?")
                .params(Utc.of(clock.instant()), question)
                .update();
    }

    void bringBack(long question) {
        jdbc.sql("UPDATE question SET retired_at = NULL WHERE id = ?")
                .param(question)
                .update();
    }
}
