package id.netral.bench;

import id.netral.catalog.ModuleId;
import id.netral.people.UnitId;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills an empty database with a large agency: 40 OPDs of 3 divisions with 2 sections each, 20,000 people, 50 modules. */
final class ReportSeed {

    private static final int PEOPLE = 20_000;
    private static final int MODULES = 50;
    private static final int UNITS = 400;
    private static final int OPDS = 40;
    private static final int DIVISIONS = 120;

    private final JdbcClient jdbc;

    ReportSeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A tenth of the ledger's rows correct others. */
    void fill(int rows) {
        units();
        people();
        addModules();
        duties();
        ledger(rows);
        jdbc.sql("ANALYZE TABLE unit, employee, employee_version, unit_version, duty, enrolment, completion")
                .query()
                .listOfRows();
    }

    List<UnitId> opds() {
        return units("opd AND parent_id IS NULL");
    }

    List<UnitId> sections() {
        return units("name LIKE 'Seksi%'");
    }

    List<ModuleId> modules() {
        return jdbc.sql("SELECT id FROM learning_module ORDER BY id")
                .query((row, number) -> new ModuleId(row.getLong(1)))
                .list();
    }

    /** Somebody who belongs to an OPD itself. */
    long officer(Random random) {
        return jdbc.sql("""
                        SELECT e.id FROM employee e JOIN unit u ON u.id = e.unit_id WHERE u.parent_id IS NULL
                        ORDER BY e.id LIMIT 1 OFFSET ?""").param(random.nextInt(OPDS)).query(Long.class).single();
    }

    /** Somebody finishes a module: the ledger's row and the note that the product makes in the same transaction. */
    void finish(Random random) {
        var employee = jdbc.sql("SELECT id FROM employee ORDER BY id LIMIT 1 OFFSET ?")
                .param(random.nextInt(PEOPLE))
                .query(Long.class)
                .single();
        jdbc.sql("""
                        INSERT INTO completion (employee_id, module_id, module_version_id, score, jp, completed_at, recorded_at)
                        SELECT ?, id, current_version_id, 90, 2.5, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                        FROM learning_module ORDER BY id LIMIT 1 OFFSET ?""").params(employee, random.nextInt(MODULES)).update();
        jdbc.sql("""
                        INSERT INTO completion_summary_change (unit_id)
                        SELECT DISTINCT unit_id FROM employee_version WHERE employee_id = ?""").param(employee).update();
    }

    private List<UnitId> units(String condition) {
        return jdbc.sql("SELECT id FROM unit WHERE " + condition + " ORDER BY id")
                .query((row, number) -> new UnitId(row.getLong(1)))
                .list();
    }

    private void units() {
        run("""
                INSERT INTO unit (id, name, created_at, opd)
                SELECT seq, CONCAT('Dinas ', LPAD(seq, 3, '0')), '2020-01-01', TRUE FROM seq_1_to_%d""".formatted(OPDS));
        run("""
                INSERT INTO unit (id, name, parent_id, created_at, opd)
                SELECT seq, CONCAT('Bidang ', seq), 1 + (seq - 41) DIV 3, '2020-01-01', FALSE
                FROM seq_%d_to_%d""".formatted(OPDS + 1, OPDS + DIVISIONS));
        run("""
                INSERT INTO unit (id, name, parent_id, created_at, opd)
                SELECT seq, CONCAT('Seksi ', seq), 41 + (seq - 161) DIV 2, '2020-01-01', FALSE
                FROM seq_%d_to_%d""".formatted(OPDS + DIVISIONS + 1, UNITS));
        run("""
                INSERT INTO unit_version (unit_id, effective_on, recorded_at, name, parent_id, opd)
                SELECT id, '2020-01-01', '2020-01-01', name, parent_id, opd FROM unit""");
    }

    private void people() {
        run("""
                INSERT INTO employee (nip, name, kind, rank_code, position, unit_id, created_at, changed_at)
                SELECT CONCAT('1980', LPAD(1 + seq DIV 1000 MOD 12, 2, '0'), LPAD(1 + seq DIV 12000, 2, '0'),
                        '2010021', LPAD(seq MOD 1000, 3, '0')), CONCAT('Pegawai ', seq), IF(seq MOD 5 = 0, 'PPPK', 'PNS'),
                    ELT(1 + seq MOD 5, 'IX', 'II/c', 'III/a', 'III/d', 'IV/a'), 'Analis', 1 + seq MOD %d, '2020-01-01',
                    '2020-01-01'
                FROM seq_1_to_%d""".formatted(UNITS, PEOPLE));
        // half of all people have been somewhere else before
        run("""
                INSERT INTO employee_version (employee_id, effective_on, recorded_at, nip, name, kind, rank_code, position,
                    unit_id, active)
                SELECT id, '2020-01-01', '2020-01-01', nip, name, kind, rank_code, position, 1 + (unit_id + 7) MOD 400, active
                FROM employee WHERE id MOD 2 = 0""");
        run("""
                INSERT INTO employee_version (employee_id, effective_on, recorded_at, nip, name, kind, rank_code, position,
                    unit_id, active)
                SELECT id, '2021-01-01', '2021-01-01', nip, name, kind, rank_code, position, unit_id, active FROM employee""");
    }

    /** Beside those of the content packs. */
    private void addModules() {
        run("""
                INSERT INTO learning_module (slug)
                SELECT CONCAT('bench-', seq) FROM seq_1_to_%d
                WHERE seq <= %d - (SELECT COUNT(*) FROM learning_module)""".formatted(MODULES, MODULES));
        run("""
                INSERT INTO module_version (module_id, number, title, summary, objectives, jp, activity, as_of, content_hash,
                    published_at)
                SELECT id, 1, CONCAT('Modul ', slug), 'Bangku uji', '[]', 2.5, 'SEMINAR', '2025-01-01', '', '2020-01-01'
                FROM learning_module WHERE current_version_id IS NULL""");
        run("""
                UPDATE learning_module m JOIN module_version v ON v.module_id = m.id SET m.current_version_id = v.id
                WHERE m.current_version_id IS NULL""");
    }

    private void duties() {
        run("""
                INSERT INTO assignment (module_id, due_on, created_at)
                SELECT id, CURRENT_DATE + INTERVAL (id MOD 9 - 4) * 10 DAY, '2024-01-01' FROM learning_module""");
        run("""
                INSERT INTO duty (assignment_id, employee_id, module_id, asked_at, due_on)
                SELECT a.id, e.id, a.module_id, '2024-01-01', a.due_on FROM employee e JOIN assignment a""");
    }

    /** People differ in zeal: the pairs of person and module are spread evenly over the ledger. */
    private void ledger(int rows) {
        var first = rows * 9L / 10;
        run("""
                INSERT INTO enrolment (employee_id, module_id, module_version_id, started_at, last_seen_at)
                SELECT e.id, m.id, m.current_version_id, '2025-01-01', '2025-01-01'
                FROM employee e JOIN learning_module m WHERE (e.id * 31 + m.id * 17) MOD 20 < 19""");
        run("""
                INSERT INTO completion (employee_id, module_id, module_version_id, score, jp, completed_at, recorded_at)
                SELECT e.id, m.id, m.current_version_id, 70 + (e.id + m.id) MOD 31, 2.5,
                    UTC_TIMESTAMP(6) - INTERVAL (e.id * 7 + m.id * 13) MOD 500 + 2 DAY,
                    UTC_TIMESTAMP(6) - INTERVAL (e.id * 7 + m.id * 13) MOD 500 + 2 DAY
                FROM employee e JOIN learning_module m WHERE (e.id * 31 + m.id * 17) MOD 20 < 18 LIMIT %d""".formatted(first));
        run("""
                INSERT INTO completion (employee_id, module_id, module_version_id, score, jp, completed_at, recorded_at,
                    supersedes_id, reason)
                SELECT employee_id, module_id, module_version_id, score, jp, completed_at, UTC_TIMESTAMP(6) - INTERVAL 1 DAY,
                    id, 'Bangku uji' FROM completion ORDER BY id LIMIT %d""".formatted(rows - first));
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
