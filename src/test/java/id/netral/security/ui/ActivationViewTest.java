package id.netral.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.common.EmployeeId;
import id.netral.security.Role;
import id.netral.security.account.ActivationService;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ActivationViewTest extends AccountScreens {

    @Autowired
    ActivationService activations;

    private EmployeeId sari;
    private String code;

    @BeforeEach
    void aCode() {
        sari = invited(SARI, "Sari Wulandari");
        signIn(active(BUDI, "Budi Santoso", Role.SDM), "Budi Santoso", Role.SDM);
        code = activations.issueActivationCodes(List.of(sari)).getFirst().code();
        signOut();
    }

    private void fill(String name, String password, String again) {
        findTextField().withLabel("NIP atau surel").setValue(name);
        findPasswordField().withLabel("Kata sandi baru").setValue(password);
        findPasswordField().withLabel("Ulangi kata sandi baru").setValue(again);
        findButton().withText("Buat kata sandi").click();
    }

    @Test
    void theLinkBringsTheCodeAndThePersonChoosesAPassword() {
        open("aktivasi?kode=" + code);
        assertThat(findTextField().withLabel("Kode aktivasi").component().getValue())
                .isEqualTo(code);
        fill("19860926 201505 1 001", PASSWORD, PASSWORD);
        assertThat(stateOf(sari)).isEqualTo("ACTIVE");
    }

    @Test
    void twoDifferentPasswordsAreNotTaken() {
        open("aktivasi?kode=" + code);
        fill(SARI, PASSWORD, "sepeda merah");
        assertThat(findPasswordField()
                        .withLabel("Ulangi kata sandi baru")
                        .component()
                        .getErrorMessage())
                .isEqualTo("Kedua kata sandi belum sama.");
        assertThat(stateOf(sari)).isEqualTo("INVITED");
    }

    @Test
    void aWeakPasswordIsExplainedWhereItWasTyped() {
        open("aktivasi?kode=" + code);
        fill(SARI, "sari26091986", "sari26091986");
        assertThat(findPasswordField().withLabel("Kata sandi baru").component().getErrorMessage())
                .contains("tanggal lahir");
        fill(SARI, PASSWORD, PASSWORD);
        assertThat(stateOf(sari)).isEqualTo("ACTIVE");
    }

    @Test
    void aWrongCodeIsSaidAboveTheForm() {
        open("aktivasi?kode=AAAAA-AAAAA");
        fill(SARI, PASSWORD, PASSWORD);
        assertThat(page()).contains("tidak cocok, atau kodenya sudah terpakai");
        assertThat(stateOf(sari)).isEqualTo("INVITED");
    }

    @Test
    void nothingTypedIsSaidFieldByField() {
        open("aktivasi");
        findButton().withText("Buat kata sandi").click();
        assertThat(findTextField().withLabel("NIP atau surel").component().isInvalid())
                .isTrue();
        assertThat(findTextField().withLabel("Kode aktivasi").component().isInvalid())
                .isTrue();
        assertThat(findPasswordField().withLabel("Kata sandi baru").component().isInvalid())
                .isTrue();
    }

    @Test
    void anOldAdministratorLinkIsExplained() {
        open("aktivasi-admin?token=lama");
        assertThat(page()).contains("sudah terpakai atau tidak berlaku lagi");
        assertThat(findButton().withText("Buat akun administrator").exists()).isFalse();
    }
}
