package id.netral.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.RefusedException;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import id.netral.verdict.Situation;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Sari asks; Tuti and Adi are legal reviewers. */
@IntegrationTest
abstract class DeskTestBase {

    static final String TEXT = "Bolehkah saya meminjamkan halaman rumah untuk rapat warga?";
    static final long SARI = 7001;
    static final long TUTI = 7002;
    static final long ADI = 7003;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AskDesk asking;

    @Autowired
    AnswerDesk answering;

    @BeforeEach
    void empty() {
        database.reset();
        signIn(SARI);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static void signIn(long account, Role... roles) {
        var granted = EnumSet.of(Role.PESERTA);
        granted.addAll(List.of(roles));
        TestUsers.signInAs(new SignedInUser(account, account, account == SARI ? "Sari Uji" : "Peninjau Uji", granted));
    }

    /** Asked by Sari; afterwards Tuti is signed in. */
    long asked() {
        signIn(SARI);
        asking.ask(Situation.open(), TEXT);
        signIn(TUTI, Role.PENINJAU);
        return answering.open(0, 1).getFirst().id();
    }

    static void refused(String key, Runnable act) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
