package id.netral.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.security.Role;
import id.netral.security.audit.Download;
import id.netral.security.audit.DownloadEntries;
import id.netral.security.audit.DownloadLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Files with people's data leave a note behind. */
class DownloadLogTest extends PrivacyTestBase {

    private static final String HASH = "a".repeat(64);

    @Autowired
    DownloadLog log;

    @Autowired
    DownloadEntries entries;

    private static Download download(String purpose) {
        return new Download("Capaian", "Semua unit", 48, HASH, purpose);
    }

    @Test
    void aDownloadIsNotedWithReaderAndPurpose() {
        signIn(sari, "Sari Uji", Role.SDM);
        log.record(download("laporan\ntriwulan"));
        assertThat(entries.page("", 0, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("Sari Uji");
            assertThat(entry.report()).isEqualTo("Capaian");
            assertThat(entry.rows()).isEqualTo(48);
            assertThat(entry.purpose()).isEqualTo("laporan triwulan");
        });
    }

    @Test
    void entriesAreFoundByReaderPurposeAndHash() {
        signIn(sari, "Sari Uji", Role.SDM);
        log.record(download("laporan triwulan"));
        assertThat(entries.count("sari")).isEqualTo(1);
        assertThat(entries.count("triwulan")).isEqualTo(1);
        assertThat(entries.count(HASH)).isEqualTo(1);
        assertThat(entries.count("100%")).isZero();
    }

    @Test
    void aPurposeIsAsked() {
        refused("download.purpose", () -> download("  "));
        refused("download.purpose", () -> download("apa"));
        refused("download.purpose", () -> download("x".repeat(201)));
    }

    @Test
    void learnersDoNotReadTheLog() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> entries.page("", 0, 10));
    }
}
