package id.netral.people.roster.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.common.RefusedException;
import id.netral.common.workbook.RawCell;
import id.netral.common.workbook.RawCell.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterNipTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198609262015051001",
                "19860926 201505 1 001",
                "19860926.201505.1.001",
                "'198609262015051001",
                "’198609262015051001",
                " 198609262015051001\u00A0",
                "１９８６０９２６２０１５０５１００１",
                "\u200B198609262015051001"
            })
    void readsTextHoweverItIsSpaced(String text) {
        assertThat(RosterNip.read(new RawCell(Kind.TEXT, text)).value()).isEqualTo("198609262015051001");
    }

    @Test
    void trustsANumberOnlyWhenTheFileSpellsOutAllItsDigits() {
        // as other programs than Excel write it; no floating-point number has this value
        assertThat(RosterNip.read(new RawCell(Kind.NUMBER, "198609262015051001"))
                        .value())
                .isEqualTo("198609262015051001");
    }

    @Test
    void takesANumberThatMayBeRoundedWhereTheFileProvesThatItsWriterRoundsNothing() {
        var cell = new RawCell(Kind.NUMBER, "198609262015051008");
        assertThat(RosterNip.digitsOf(cell)).isEqualTo(RosterNip.Digits.OPEN);
        assertThat(RosterNip.digitsOf(new RawCell(Kind.NUMBER, "198609262015051001")))
                .isEqualTo(RosterNip.Digits.EXACT);
        assertThat(RosterNip.read(cell, true).value()).isEqualTo("198609262015051008");
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 1.98609262015051E+17",
        "NUMBER, 1.9860926201505101E17",
        "NUMBER, 198609262015051000",
        "NUMBER, 198609262015051008",
        "NUMBER, 19860926201505100",
        "TEXT, 1.98609262015051E+17",
        "TEXT, '1,98609E+17'",
        "TEXT, 198609262015051000",
    })
    void namesANumberThatExcelHasRounded(Kind kind, String text) {
        assertRefused(new RawCell(kind, text), "roster.nip.rounded");
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, 19860926201505100, nip.length",
        "TEXT, 1986092620150510011, nip.length",
        "NUMBER, 12345, nip.length",
        "TEXT, 198613262015051001, nip.birth",
        "TEXT, 198602302015051001, nip.birth",
        "TEXT, 198609262015053001, nip.sex",
        "TEXT, 19860926201505100A, roster.nip.characters",
        "TEXT, belum ada, roster.nip.characters",
    })
    void saysWhatIsWrongWithOthers(Kind kind, String text, String key) {
        assertRefused(new RawCell(kind, text), key);
    }

    private static void assertRefused(RawCell cell, String key) {
        assertThatThrownBy(() -> RosterNip.read(cell))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
