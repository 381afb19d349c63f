package id.netral.security.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.common.Nip;
import id.netral.common.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final Nip NIP = new Nip("198609262015051001");
    private static final String NAME = "Sari Wulandari, S.H.";

    @ParameterizedTest
    @CsvSource({
        "sembilan9, password.short",
        "saya 198609262015051001, password.birth",
        "no 62015051 rumah, password.nip",
        "kucing 19860926 manis, password.birth",
        "kucing-26.09.1986-manis, password.birth",
        "kucing260986manis, password.birth",
        "kucing860926manis, password.birth",
        "SariWulandari, password.name",
        "wulandari2026!, password.name",
        "wulandarisari99, password.name",
        "Indonesia2026, password.common",
        "1234567890, password.common",
        "bismillah123, password.common",
        "!!password!!, password.common",
        "aaaaaaaaaaaa, password.common",
        "qwertyuiop, password.common",
        "keluarga2026, password.common",
        "4815162342, password.common",
        "Liverpool123!, password.common",
        "1q2w3e4r5t6y7u, password.common",
        "manchesterunited, password.common"
    })
    void refusesWhatIsEasilyGuessed(String password, String key) {
        assertThatThrownBy(() -> PasswordRules.check(password, NIP, NAME))
                .isInstanceOf(RefusedException.class)
                .hasMessage(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sepeda merah di teras",
                "kopi-tubruk-hangat",
                "sari roti dan kopi pagi",
                "1945 tahun merdeka kita",
                "Xq7!mWz93#pL"
            })
    void lengthIsEnough(String password) {
        assertThatCode(() -> PasswordRules.check(password, NIP, NAME)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 73, 500})
    void nothingIsCutOffInSilence(int length) {
        var password = "kereta pagi ".repeat(50).substring(0, length);
        var check = assertThatCode(() -> PasswordRules.check(password, NIP, NAME));
        if (length <= 72) {
            check.doesNotThrowAnyException();
        } else {
            check.hasMessage("password.long");
        }
    }
}
