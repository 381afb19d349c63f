package id.netral.bench.quiz;

import id.netral.bench.SeededHistory;
import id.netral.privacy.PrivacyNotices;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Employees with active accounts who have read every lesson, so that each may begin every quiz. */
public final class People {

    /** Of everybody; the hash is made once and shared. */
    public static final String PASSWORD = "sepeda-merah-di-teras";

    /** As the application makes them, so that a sign-in costs what it costs. */
    public static final int USUAL_HASH = 11;

    /** For people whose sign-in is not measured. */
    static final int CHEAP_HASH = 4;

    private People() {}

    /** Puts N people in; returns their NIPs. */
    public static List<String> seed(JdbcClient jdbc, int people, int hashStrength) {
        var hash = "{bcrypt}" + new BCryptPasswordEncoder(hashStrength).encode(PASSWORD);
        jdbc.sql("INSERT INTO unit (name, created_at) SELECT CONCAT('Unit Kerja ', LPAD(seq, 3, '0')),"
                        + " UTC_TIMESTAMP(6) FROM seq_1_to_80")
                .update();
        jdbc.sql("""
            INSERT INTO employee (nip, name, rank_code, position, unit_id, created_at, changed_at)
            SELECT CONCAT('1980', LPAD(1 + seq DIV 1000 MOD 12, 2, '0'), LPAD(1 + seq DIV 12000, 2, '0'),
                    '2010021', LPAD(seq MOD 1000, 3, '0')), CONCAT('Pegawai ', seq), 'III/a', 'Analis',
                u.id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
            FROM seq_1_to_%d JOIN unit u ON u.name = CONCAT('Unit Kerja ', LPAD(1 + seq MOD 80, 3, '0'))""".formatted(people)).update();
        jdbc.sql("""
            INSERT INTO account (employee_id, nip, display_name, password_hash, state, created_at)
            SELECT id, nip, name, ?, 'ACTIVE', UTC_TIMESTAMP(6) FROM employee""").param(hash).update();
        jdbc.sql("INSERT INTO account_role (account_id, role) SELECT id, 'PESERTA' FROM account WHERE nip IS NOT NULL")
                .update();
        jdbc.sql("INSERT INTO privacy_notice_seen (account_id, version, seen_at) " + "SELECT id, "
                        + PrivacyNotices.VERSION + ", UTC_TIMESTAMP(6) FROM account")
                .update();
        jdbc.sql("""
            INSERT INTO enrolment (employee_id, module_id, module_version_id, started_at, last_seen_at)
            SELECT e.id, m.id, m.current_version_id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
            FROM employee e JOIN learning_module m""").update();
        jdbc.sql("""
            INSERT INTO lesson_read (employee_id, lesson_id, read_at)
            SELECT e.id, l.id, UTC_TIMESTAMP(6) FROM employee e JOIN lesson l""").update();
        SeededHistory.note(jdbc);
        return jdbc.sql("SELECT nip FROM employee ORDER BY id")
                .query(String.class)
                .list();
    }

    /** Slugs of the modules with a quiz. */
    static List<String> modules(JdbcClient jdbc) {
        return jdbc.sql("SELECT slug FROM learning_module ORDER BY id")
                .query(String.class)
                .list();
    }
}
