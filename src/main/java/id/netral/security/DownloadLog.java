package id.netral.security;

import id.netral.common.Utc;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes which files with people's data were fetched. Called by whoever hands one out, inside an already checked call. */
@Service
public class DownloadLog {

    private static final String SYSTEM = "Sistem";

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    DownloadLog(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Notes that the signed-in person (or the system, when it sends the file) fetched the file now. */
    @Transactional
    public void record(Download download) {
        var user = currentUser.find().filter(each -> each.accountId() > 0);
        jdbc.sql("""
                        INSERT INTO download_log (downloaded_at, account_id, who, report, filter, row_count, sha256, purpose)
                        VALUES (:now, :account, :who, :report, :filter, :rows, :sha256, :purpose)""")
                .param("now", Utc.of(clock.instant()))
                .param("account", user.map(SignedInUser::accountId).orElse(null))
                .param("who", user.map(SignedInUser::displayName).orElse(SYSTEM))
                .param("report", download.report())
                .param("filter", download.filter())
                .param("rows", download.rows())
                .param("sha256", download.sha256())
                .param("purpose", download.purpose())
                .update();
    }
}
