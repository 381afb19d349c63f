package id.netral.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.GridLocator;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.people.EmployeeListing;
import id.netral.people.UnitReference;
import id.netral.security.Role;
import id.netral.security.account.AccountService;
import id.netral.security.account.ActivationCode;
import id.netral.security.account.NewAccount;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HR looks people up and lets them in. */
class EmployeesViewTest extends PeopleViewTestBase {

    private static final String ADI = "198609262015051001";
    private static final String BUNGA = "199203042019032002";

    @Autowired
    AccountService accounts;

    private EmployeeId adi;

    @BeforeEach
    void people() {
        adi = database.employee(ADI, "Adi Rekaan", "Dinas Satu");
        var bunga = database.employee(BUNGA, "Bunga 100% Rekaan", "Dinas Dua");
        accounts.provision(List.of(
                new NewAccount(adi, new Nip(ADI), null, "Adi Rekaan"),
                new NewAccount(bunga, new Nip(BUNGA), null, "Bunga 100% Rekaan")));
    }

    @Test
    void showsPeopleWithTheirUnitAndWhetherTheyCanSignIn() {
        go("sdm/pegawai");
        assertThat(screen()).contains("2 pegawai");
        assertThat(row(0)).contains("Adi Rekaan", "19860926 201505 1 001", "III/a", "Dinas Satu", "Belum aktif");
        assertThat(row(1)).contains("Bunga 100% Rekaan");
    }

    @Test
    void findsByPartOfTheNameAndByTheBeginningOfTheNumber() {
        go("sdm/pegawai");
        search("bunga");
        assertThat(names()).containsExactly("Bunga 100% Rekaan");
        search("0%");
        assertThat(names()).containsExactly("Bunga 100% Rekaan");
        search("19860926 2015");
        assertThat(names()).containsExactly("Adi Rekaan");
        search("_");
        assertThat(screen()).contains("Tidak ada yang cocok");
    }

    @Test
    void filtersByUnit() {
        go("sdm/pegawai");
        findComboBox(UnitReference.class).withLabel("Unit kerja").selectItem("Dinas Dua");
        assertThat(names()).containsExactly("Bunga 100% Rekaan");
        assertThat(screen()).contains("1 pegawai");
    }

    @Test
    void theAddressHoldsTheFilterAndAUnitMeansAllBelow() {
        database.employee("199203042019032009", "Doni Rekaan", "Bidang Satu");
        var office = jdbc.sql("SELECT unit_id FROM employee WHERE id = ?")
                .param(adi.value())
                .query(Long.class)
                .single();
        jdbc.sql("UPDATE unit_version SET parent_id = ? WHERE name = 'Bidang Satu'")
                .param(office)
                .update();

        go("sdm/pegawai?unit=" + office);
        assertThat(names()).containsExactly("Adi Rekaan", "Doni Rekaan");
        go("sdm/pegawai?cari=doni&unit=" + office);
        assertThat(names()).containsExactly("Doni Rekaan");
        go("sdm/pegawai?unit=bukan-angka");
        assertThat(screen()).contains("3 pegawai");
    }

    @Test
    void anOfficerOfOneUnitSeesThatUnitOnlyAndIssuesNoCodes() {
        signIn(adi, Role.SDM_OPD);
        go("sdm/pegawai");
        assertThat(names()).containsExactly("Adi Rekaan");
        search("bunga");
        assertThat(screen()).contains("Tidak ada yang cocok").doesNotContain("kode aktivasi");
    }

    @Test
    void anOfficerWithoutAUnitSeesNobody() {
        signIn(null, Role.SDM_OPD);
        go("sdm/pegawai");
        assertThat(screen()).contains("Belum ada pegawai").doesNotContain("Adi Rekaan");
    }

    @Test
    void anEmptyListLeadsToTheImport() {
        database.reset();
        go("sdm/pegawai");
        assertThat(screen()).contains("Belum ada pegawai", "Impor pegawai");
    }

    @Test
    void issuesCodesToAllWhoWaitForTheirFirst() {
        go("sdm/pegawai");
        findButton()
                .withText("Terbitkan kode aktivasi untuk 2 orang tanpa kode")
                .click();
        findConfirmDialog().confirm();
        assertThat(codes().size()).isEqualTo(2);
        findButton().withText("Sudah saya simpan, tutup").click();
        assertThat(findDialog().exists()).isFalse();
        assertThat(row(0)).contains("Kode diterbitkan");
        assertThat(findButton().withTextContaining("Terbitkan kode aktivasi").exists())
                .isFalse();
    }

    @Test
    void issuesANewCodeToTheChosen() {
        go("sdm/pegawai");
        findGrid(EmployeeListing.class)
                .component()
                .select(findGrid(EmployeeListing.class).getRow(0));
        findButton().withText("Terbitkan kode aktivasi untuk 1 orang terpilih").click();
        findConfirmDialog().confirm();
        assertThat(text(codes().getCellComponent(0, 0))).contains("Adi Rekaan", ADI);
    }

    private GridLocator<ActivationCode> codes() {
        return findGrid(ActivationCode.class).withClassName("codes-grid");
    }

    private void search(String words) {
        findTextField().withLabel("Cari").setValue(words);
    }

    private List<String> names() {
        var grid = findGrid(EmployeeListing.class);
        return IntStream.range(0, grid.size())
                .mapToObj(row -> grid.getRow(row).name())
                .toList();
    }

    private String row(int number) {
        return text(findGrid(EmployeeListing.class).getCellComponent(number, 0));
    }
}
