package id.netral.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.privacy.CorrectionRequest.State;
import id.netral.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** People ask for corrections, HR answers. */
class CorrectionRequestsTest extends PrivacyTestBase {

    @Autowired
    CorrectionRequests requests;

    private void signInAsHr(Role role, String unit) {
        signIn(person("198702022014021002", "Budi Uji", unit), "Budi Uji", role);
    }

    private CorrectionRequest open() {
        return requests.page(0, 10).getFirst();
    }

    @Test
    void aRequestKeepsWhatStoodThere() {
        requests.ask(CorrectionField.NAME, " Sari Ujiwati ", "SK 12");
        assertThat(requests.own()).singleElement().satisfies(request -> {
            assertThat(request.shown()).isEqualTo("Sari Uji");
            assertThat(request.wanted()).isEqualTo("Sari Ujiwati");
            assertThat(request.note()).isEqualTo("SK 12");
            assertThat(request.state()).isEqualTo(State.OPEN);
        });
    }

    @Test
    void thePersonSeesTheAnswerAndTheRosterStaysAsItIs() {
        requests.ask(CorrectionField.NAME, "Sari Ujiwati", "");
        signInAsHr(Role.SDM, "Badan Uji");
        requests.answer(open().id(), true, "Sesuai SK");
        signIn(sari, "Sari Uji");
        assertThat(requests.own()).singleElement().satisfies(request -> {
            assertThat(request.state()).isEqualTo(State.ACCEPTED);
            assertThat(request.answer()).isEqualTo("Sesuai SK");
        });
        assertThat(count("employee WHERE name = 'Sari Uji'")).isEqualTo(1);
        assertThat(count("audit_entry WHERE action LIKE 'CORRECTION%'")).isEqualTo(2);
    }

    @Test
    void aRequestIsAnsweredOnceAndWithAReason() {
        requests.ask(CorrectionField.UNIT, "Dinas Lain", "");
        signInAsHr(Role.SDM, "Badan Uji");
        var id = open().id();
        refused("correction.answer", () -> requests.answer(id, false, " "));
        requests.answer(id, false, "Belum ada SK");
        refused("correction.answered", () -> requests.answer(id, true, "Ternyata ada"));
        assertThat(requests.page(0, 10).getFirst().answer()).isEqualTo("Belum ada SK");
    }

    @Test
    void anOfficerOfAnotherUnitSeesAndAnswersNothing() {
        requests.ask(CorrectionField.NAME, "Sari Ujiwati", "");
        signInAsHr(Role.SDM, "Badan Uji");
        var id = open().id();
        signIn(person("198803032015032003", "Tuti Uji", "Badan Lain"), "Tuti Uji", Role.SDM_OPD);
        assertThat(requests.page(0, 10)).isEmpty();
        assertThat(requests.count()).isZero();
        refused("correction.answered", () -> requests.answer(id, true, "Boleh"));
        signIn(person("198803032015031004", "Adi Uji", "Dinas Uji"), "Adi Uji", Role.SDM_OPD);
        assertThat(requests.page(0, 10)).hasSize(1);
        assertThat(requests.count()).isEqualTo(1);
    }

    @Test
    void nobodyElseReadsRequests() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> requests.page(0, 10));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> requests.answer(1, true, "ya"));
        requests.ask(CorrectionField.NAME, "Sari Ujiwati", "");
        signIn(person("198702022014021002", "Budi Uji", "Dinas Uji"), "Budi Uji");
        assertThat(requests.own()).isEmpty();
    }

    @Test
    void whatCannotBeARequestIsRefused() {
        refused("correction.wanted", () -> requests.ask(CorrectionField.NAME, "  ", ""));
        refused("correction.too-long", () -> requests.ask(CorrectionField.NAME, "x".repeat(301), ""));
        refused("correction.too-long", () -> requests.ask(CorrectionField.NAME, "x", "y".repeat(501)));
        for (var n = 0; n < 5; n++) {
            requests.ask(CorrectionField.OTHER, "Nomor " + n, "");
        }
        refused("correction.too-many", () -> requests.ask(CorrectionField.OTHER, "Nomor 6", ""));
    }
}
