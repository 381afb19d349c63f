package id.netral.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody is told once what personal data are used for. */
class PrivacyNoticesTest extends PrivacyTestBase {

    @Autowired
    PrivacyNotices notices;

    @Test
    void isDueUntilItWasRead() {
        assertThat(notices.due()).isTrue();
        notices.seen();
        notices.seen();
        assertThat(notices.due()).isFalse();
        assertThat(count("privacy_notice_seen")).isEqualTo(1);
    }

    @Test
    void isDueAgainForANewVersionOfTheText() {
        notices.seen();
        jdbc.sql("UPDATE privacy_notice_seen SET version = version - 1").update();
        assertThat(notices.due()).isTrue();
    }

    @Test
    void isDueForEachAccountByItself() {
        notices.seen();
        signIn(person("198702022014021002", "Budi Uji", "Dinas Uji"), "Budi Uji");
        assertThat(notices.due()).isTrue();
    }
}
