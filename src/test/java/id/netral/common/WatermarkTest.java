package id.netral.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The line that says who took a file. */
class WatermarkTest {

    private static String line(String who, String purpose) {
        return new Watermark(who, Instant.parse("2026-11-23T06:05:00Z"), purpose)
                .line(
                        (key, arguments) -> MessageFormat.format("Diunduh oleh {0} pada {1} untuk {2}", arguments),
                        ZoneId.of("Asia/Jakarta"),
                        Formats.INDONESIAN);
    }

    @Test
    void namesReaderMomentAndPurpose() {
        assertThat(line("Sari Uji", "laporan triwulan"))
                .isEqualTo("Diunduh oleh Sari Uji pada 23 November 2026 pukul 13.05 WIB untuk laporan triwulan");
    }

    @Test
    void staysOneLineWhateverWasTyped() {
        assertThat(line("Sari\tUji", " laporan\r\n=1+1 "))
                .endsWith("oleh Sari Uji pada 23 November 2026 pukul 13.05 WIB untuk laporan =1+1");
    }
}
