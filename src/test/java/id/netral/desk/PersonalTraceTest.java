package id.netral.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What seems to tell who somebody is. */
class PersonalTraceTest {

    @ParameterizedTest
    @CsvSource({
        "NIP saya 199001012015012001., NUMBER",
        "NIP 19900101 201501 2 001, NUMBER",
        "NIK 3201.0101.0190.0001, NUMBER",
        "hubungi 081234567890, TELEPHONE",
        "hubungi +62 812-3456-7890 ya, TELEPHONE",
        "wa 6281234567890, TELEPHONE",
        "surel Budi.Rekaan@dinas.example.go.id saja, EMAIL"
    })
    void isFoundHoweverItIsWritten(String text, PersonalTrace trace) {
        assertThat(PersonalTrace.in(text)).containsExactly(trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pasal 5 huruf n angka 6 PP 94/2021",
                "pada 22-11-2026 pukul 08.30 sampai 10.15",
                "denda Rp600.000.000",
                "saya ikut akun @kampanye"
            })
    void whatIsNothingOfTheKindPasses(String text) {
        assertThat(PersonalTrace.in(text)).isEmpty();
    }

    @Test
    void severalAreFoundAtOnce() {
        assertThat(PersonalTrace.in("199001012015012001 081234567890 budi@dinas.example"))
                .containsExactly(PersonalTrace.values());
    }
}
