package id.netral.security.audit;

import id.netral.security.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who fetched which file with people's data, and what for. Only added; retention alone takes it away. */
@Entity
@Immutable
@Table(name = "download_log")
class LoggedDownload {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private Instant downloadedAt;

    @SuppressWarnings("UnusedVariable") // read by whoever asks for their own data
    private @Nullable Long accountId;

    private String who;
    private String report;
    private String filter;
    private long rowCount;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private String purpose;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    LoggedDownload() {}

    /** Without an account when the system sent the file. */
    LoggedDownload(Instant now, @Nullable AccountId account, String who, Download download) {
        this.downloadedAt = now;
        this.accountId = account == null ? null : account.value();
        this.who = who;
        this.report = download.report();
        this.filter = download.filter();
        this.rowCount = download.rows();
        this.sha256 = download.sha256();
        this.purpose = download.purpose();
    }

    DownloadEntry told() {
        return new DownloadEntry(downloadedAt, who, report, filter, rowCount, sha256, purpose);
    }
}
