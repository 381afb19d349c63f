package id.netral.privacy;

import id.netral.common.Utc;
import id.netral.security.CurrentUser;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has been told what personal data are used for. A new version of the text is shown to everybody once more. */
@Service
@PreAuthorize("isAuthenticated()")
public class PrivacyNotices {

    /** Version of the text under {@code privacy-notice.*}; to be raised when what it promises changes. */
    public static final int VERSION = 1;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    PrivacyNotices(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether the signed-in account has not been shown the present text. */
    @Transactional(readOnly = true)
    public boolean due() {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM account a WHERE a.id = :account AND NOT EXISTS (
                                SELECT 1 FROM privacy_notice_seen s WHERE s.account_id = a.id AND s.version = :version))""")
                .param("account", account())
                .param("version", VERSION)
                .query(Boolean.class)
                .single();
    }

    /** Notes that the signed-in person has read the present text; again changes nothing. */
    @Transactional
    public void seen() {
        jdbc.sql("INSERT IGNORE INTO privacy_notice_seen (account_id, version, seen_at) VALUES (?, ?, ?)")
                .params(account(), VERSION, Utc.of(clock.instant()))
                .update();
    }

    /** Notes the present text as read by all accounts there are; for demo people, who have nobody behind them. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void seenByAll() {
        jdbc.sql("INSERT IGNORE INTO privacy_notice_seen (account_id, version, seen_at) SELECT id, ?, ? FROM account")
                .params(VERSION, Utc.of(clock.instant()))
                .update();
    }

    private long account() {
        return currentUser.require().accountId();
    }
}
