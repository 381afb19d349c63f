package id.netral.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import id.netral.common.EmployeeId;
import id.netral.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfileViewTest extends AccountScreens {

    private EmployeeId sari;

    @BeforeEach
    void onOnesOwnPage() {
        sari = active(SARI, "Sari Wulandari", Role.PELATIH);
        signIn(sari, "Sari Wulandari", Role.PELATIH);
        open("profil");
    }

    private String passwordHash() {
        return jdbc.sql("SELECT password_hash FROM account WHERE employee_id = ?")
                .param(sari.value())
                .query(String.class)
                .single();
    }

    private boolean isSignedOut() {
        return jdbc.sql("SELECT signed_out_before > '2026-12-01 17:00:00' - INTERVAL 1 MINUTE FROM account WHERE"
                        + " employee_id = ?")
                .param(sari.value())
                .query(Boolean.class)
                .single();
    }

    @Test
    void showsWhoOneIs() {
        assertThat(page()).contains("Sari Wulandari", "19860926 201505 1 001", "Peserta, Pelatih");
    }

    @Test
    void changesThePassword() {
        var before = passwordHash();
        findPasswordField().withLabel("Kata sandi sekarang").setValue(PASSWORD);
        findPasswordField().withLabel("Kata sandi baru").setValue("kereta pagi ke stasiun");
        findPasswordField().withLabel("Ulangi kata sandi baru").setValue("kereta pagi ke stasiun");
        findButton().withText("Ganti kata sandi").click();
        assertThat(passwordHash()).isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordChangesNothing() {
        var before = passwordHash();
        findPasswordField().withLabel("Kata sandi sekarang").setValue("keliru sekali");
        findPasswordField().withLabel("Kata sandi baru").setValue("kereta pagi ke stasiun");
        findPasswordField().withLabel("Ulangi kata sandi baru").setValue("kereta pagi ke stasiun");
        findButton().withText("Ganti kata sandi").click();
        assertThat(findPasswordField()
                        .withLabel("Kata sandi sekarang")
                        .component()
                        .getErrorMessage())
                .isEqualTo("Kata sandi sekarang tidak cocok.");
        assertThat(passwordHash()).isEqualTo(before);
    }

    @Test
    void asksBeforeSigningOutEverywhere() {
        jdbc.sql("UPDATE account SET signed_out_before = NULL").update();
        findButton().withText("Keluar dari semua perangkat").click();
        var question = find(ConfirmDialog.class).single();
        test(question).confirm();
        assertThat(isSignedOut()).isTrue();
    }
}
