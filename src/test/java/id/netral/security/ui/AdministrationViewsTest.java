package id.netral.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import id.netral.TestClock;
import id.netral.common.EmployeeId;
import id.netral.security.Role;
import id.netral.security.account.AccountState;
import id.netral.security.audit.AuditAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministrationViewsTest extends AccountScreens {

    private EmployeeId sari;
    private EmployeeId admin;

    @BeforeEach
    void anAdministrator() {
        sari = invited(SARI, "Sari Wulandari");
        admin = active(BUDI, "Budi Santoso", Role.ADMIN);
        signIn(admin, "Budi Santoso", Role.ADMIN);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class).single();
    }

    private List<String> rolesOf(EmployeeId employee) {
        return jdbc.sql("SELECT role FROM account_role WHERE account_id = ? ORDER BY role")
                .param(accountOf(employee))
                .query(String.class)
                .list();
    }

    @Test
    void listsPeopleByName() {
        open("admin/akun");
        assertRows(2);
        assertThat(cell(0, 0)).contains("Budi Santoso", BUDI, "Peserta, Administrator");
        assertThat(cell(1, 0)).contains("Sari Wulandari", "Belum aktif", SARI, "Peserta");
    }

    @Test
    void findsByNameNumberRoleAndState() {
        open("admin/akun");
        findTextField().withLabel("Cari").setValue("wulan");
        assertRows(1);
        findTextField().withLabel("Cari").setValue("19860926 2015");
        assertRows(1);
        findTextField().withLabel("Cari").setValue("%");
        assertRows(0);
        findTextField().withLabel("Cari").setValue("");
        select("Peran").setValue(Role.ADMIN);
        assertRows(1);
        select("Peran").setValue(null);
        select("Keadaan").setValue(AccountState.DISABLED);
        assertRows(0);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return find(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesRoles() {
        open("admin/akun");
        clickManage(1);
        assertThat(roles().getValue()).containsExactly(Role.PESERTA);
        roles().setValue(Set.of(Role.PESERTA, Role.SDM));
        findButton().withText("Simpan peran").click();
        assertThat(rolesOf(sari)).containsExactly("PESERTA", "SDM");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    private void clickManage(int row) {
        test((Button) test(grid()).getCellComponent(row, 1)).click();
    }

    @Test
    void nobodyLocksThemselvesOut() {
        open("admin/akun");
        clickManage(0);
        roles().setValue(Set.of(Role.PESERTA));
        findButton().withText("Simpan peran").click();
        findButton().withText("Nonaktifkan akun").click();
        assertThat(rolesOf(admin)).contains("ADMIN");
        assertThat(stateOf(admin)).isEqualTo("ACTIVE");
    }

    @Test
    void disablesAndEnables() {
        open("admin/akun");
        clickManage(1);
        findButton().withText("Nonaktifkan akun").click();
        assertThat(stateOf(sari)).isEqualTo("DISABLED");
        assertThat(cell(1, 0)).contains("Dinonaktifkan");
        clickManage(1);
        findButton().withText("Aktifkan lagi").click();
        assertThat(stateOf(sari)).isEqualTo("INVITED");
    }

    @Test
    void showsACodeOnce() {
        open("admin/akun");
        clickManage(1);
        findButton().withText("Terbitkan kode aktivasi").click();
        var shown = find(Dialog.class).single().getElement().getTextRecursively();
        assertThat(shown)
                .containsPattern("[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}")
                .contains(SARI, "7 hari");
        findButton().withText("Tutup").click();
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void theAuditTrailTellsAndFilters() {
        open("admin/akun");
        clickManage(1);
        roles().setValue(Set.of(Role.PESERTA, Role.SDM));
        findButton().withText("Simpan peran").click();
        open("admin/audit");
        assertThat(cell(0, 0)).contains("Peran diubah", "Sari Wulandari", "sesudahnya: Peserta, SDM instansi");
        assertThat(cell(0, 1)).contains("Budi Santoso", "WIB");
        var all = test(grid()).size();
        findTextField().withLabel("Nama orang").setValue("sari");
        assertRows(1);
        findTextField().withLabel("Nama orang").setValue("");
        assertRows(all);
        select("Peristiwa").setValue(AuditAction.EXPORT);
        assertRows(0);
        select("Peristiwa").setValue(null);
        findDatePicker().withLabel("Sampai tanggal").setValue(LocalDate.of(2020, 1, 1));
        assertRows(0);
        findDatePicker().withLabel("Sampai tanggal").setValue(TestClock.today());
        findDatePicker().withLabel("Dari tanggal").setValue(TestClock.today().minusDays(1));
        assertRows(all);
    }

    @Test
    void othersDoNotGetIn() {
        signIn(admin, "Budi Santoso", Role.SDM);
        open("admin/akun");
        assertThat(getCurrentView()).isNotInstanceOf(AccountsView.class);
        open("admin/audit");
        assertThat(getCurrentView()).isNotInstanceOf(AuditView.class);
    }
}
