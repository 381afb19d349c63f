package id.netral.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.common.EmailAddress;
import id.netral.common.NiPppk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    private static final String PNS = "198609262015051001";
    private static final String PPPK = "199001012023211001";

    @Test
    void numbersAreCheckedByKind() {
        assertThat(data(EmployeeKind.PNS, "19860926 201505 1 001", null).number())
                .isEqualTo(PNS);
        assertThat(data(EmployeeKind.PPPK, PPPK, null).number()).isEqualTo(PPPK);
        assertThat(data(EmployeeKind.NON_ASN, " thl-0042 ", null).number()).isEqualTo("THL-0042");
        assertThatThrownBy(() -> data(EmployeeKind.PNS, PPPK, null)).hasMessage("nip.month");
        assertThatThrownBy(() -> data(EmployeeKind.PNS, "1986", null)).hasMessage("nip.length");
        assertThatThrownBy(() -> data(EmployeeKind.NON_ASN, "tanpa nomor", null))
                .hasMessage("staff-number.invalid");
    }

    @Test
    void yearOfAppointmentInANumberOfAPppkMustBePossible() {
        assertThat(NiPppk.parse("19900101 2023 21 1 001").nip().value()).isEqualTo(PPPK);
        assertThatThrownBy(() -> NiPppk.parse("199001011995211001")).hasMessage("nippppk.year");
    }

    @Test
    void golonganBelongsToTheKind() {
        assertThat(RankCode.of(EmployeeKind.PNS))
                .hasSize(17)
                .extracting(RankCode::value)
                .startsWith("I/a")
                .endsWith("IV/e");
        assertThat(RankCode.of(EmployeeKind.PPPK))
                .hasSize(17)
                .allMatch(rank -> rank.pangkat().isEmpty());
        assertThat(RankCode.of(EmployeeKind.NON_ASN)).isEmpty();
        assertThat(new RankCode("III/a").pangkat()).contains("Penata Muda");
        assertThatThrownBy(() -> data(EmployeeKind.PPPK, PPPK, new RankCode("III/a")))
                .hasMessage("employee.rank-of-other-kind");
    }

    @Test
    void nonAsnStaffNeedAnAddressToSignInBy() {
        assertThatThrownBy(() -> new PersonalData("Sari Contoh", EmployeeKind.NON_ASN, "THL-1", null, null, null))
                .hasMessage("employee.email-needed");
    }

    private static PersonalData data(EmployeeKind kind, String number, @Nullable RankCode rank) {
        return new PersonalData("Sari Contoh", kind, number, rank, new EmailAddress("sari@netral.example"), null);
    }
}
