package id.netral.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.common.EmailAddress;
import id.netral.common.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may go into the outbox at all. */
class MailTest {

    private static final EmailAddress SARI = new EmailAddress("sari@contoh.go.id");

    private static Mail mail(String subject, String text) {
        return Mail.plain("uji/1", SARI, null, subject, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Halo\r\nBcc: semua@contoh.go.id",
                "Halo\nBcc: semua@contoh.go.id",
                "Halo\rX",
                "Halo\u2028X",
                "Halo\u0000",
                "Halo\u0085X",
                " "
            })
    void aSubjectIsOneLine(String subject) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> mail(subject, "Isi"))
                .withMessage("mail.subject");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sari@contoh.go.id\r\nBcc: semua@contoh.go.id",
                "sari@contoh.go.id, budi@contoh.go.id",
                "Sari <sari@contoh.go.id>",
                "sari@localhost",
                "sari contoh@contoh.go.id",
                ""
            })
    void anAddressIsOneAddress(String address) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new EmailAddress(address))
                .withMessage("email.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb.ics", "../tenggat.ics", "a\"b.ics", ""})
    void anAttachmentHasAPlainName(String name) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new Attachment(name, "text/calendar", new byte[0]))
                .withMessage("mail.attachment-name");
    }

    @Test
    void anAttachmentsTypeBringsNoHeadersOfItsOwn() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new Attachment("a.ics", "text/calendar\r\nX: y", new byte[0]))
                .withMessage("mail.attachment-type");
        assertThat(new Attachment("a.ics", "text/calendar; charset=UTF-8", new byte[0]).name())
                .isEqualTo("a.ics");
    }

    @Test
    void attachmentsHaveALimitTogether() {
        var half = new Attachment("a.xlsx", "application/octet-stream", new byte[Mail.MOST_BYTES / 2 + 1]);
        var one = mail("Laporan", "Isi").with(half);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> one.with(half))
                .withMessage("mail.too-big");
    }
}
