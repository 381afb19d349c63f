package id.netral.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.common.RefusedException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HR may write. */
class ReminderTextTest {

    private static RefusedException refusal(String subject, String body) {
        try {
            new ReminderText(TextPart.PERSON, subject, body);
        } catch (RefusedException refused) {
            return refused;
        }
        throw new AssertionError("was taken");
    }

    @ParameterizedTest
    @EnumSource
    void netralsOwnWordsAreValid(TextPart part) {
        var text = ReminderText.original(part);
        assertThat(text.subject().isEmpty()).isEqualTo(!part.hasSubject());
        assertThat(text.body()).isNotBlank().doesNotContainIgnoringCase("sanksi");
    }

    @Test
    void anUnknownPlaceholderIsNamedTogetherWithThoseThereAre() {
        var refusal = refusal("Pengingat", "Halo {nma}");
        assertThat(refusal.key()).isEqualTo("reminder.text.placeholder");
        assertThat(refusal.arguments()[0]).isEqualTo("{nma}");
        assertThat((String) refusal.arguments()[1]).contains("{nama}", "{daftar_modul}");
        assertThat(refusal("Untuk {opd}", "Halo").key()).isEqualTo("reminder.text.placeholder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Halo {nama", "Halo nama}", "Halo {{nama}}", "{"})
    void aBraceLeftAloneIsRefused(String body) {
        assertThat(refusal("Pengingat", body).key()).isEqualTo("reminder.text.brace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Satu\r\nBcc: semua@contoh.go.id", "Satu\nDua", "Satu\u2028Dua", " "})
    void aSubjectIsOneLine(String subject) {
        assertThat(refusal(subject, "Halo").key()).isEqualTo("reminder.text.subject");
    }

    @Test
    void aBodyIsNeitherEmptyNorEndless() {
        assertThat(refusal("Judul", " \n ").key()).isEqualTo("reminder.text.body");
        assertThat(refusal("Judul", "x".repeat(ReminderText.LONGEST_BODY + 1)).key())
                .isEqualTo("reminder.text.body");
    }

    @Test
    void whatAValueBringsAlongIsTextOnly() {
        var text = new ReminderText(TextPart.PERSON, "Untuk {nama}", "Halo {nama}, $1 {tautan}");
        var values = Map.of("nama", "Sari {tautan} $0\r\nBcc: x@y.id", "tautan", "http://n");
        assertThat(text.fill(values)).isEqualTo("Halo Sari {tautan} $0\r\nBcc: x@y.id, $1 http://n");
        assertThat(text.fillSubject(values)).isEqualTo("Untuk Sari {tautan} $0 Bcc: x@y.id");
    }

    @Test
    void aSubjectFilledWithALongNameIsCut() {
        var text = new ReminderText(TextPart.PERSON, "Untuk {nama}", "Halo");
        assertThat(text.fillSubject(Map.of("nama", "x".repeat(300)))).hasSize(ReminderText.LONGEST_SUBJECT);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new ReminderText(TextPart.PERSON, "x".repeat(151), "Halo"));
    }
}
