package id.netral.common.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62812", "-cmd", "@SUM(A1)", "\tx", "\r=x"})
    void textThatASpreadsheetMayCalculateIsRecognised(String text) {
        assertThat(CellText.looksLikeFormula(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ani", " =1", "1-2", "'=1"})
    void otherTextIsNot(String text) {
        assertThat(CellText.looksLikeFormula(text)).isFalse();
    }

    @Test
    void usualTextComesBackAsItIs() {
        var text = "Siti Nurhaliza, S.Pd. — Müller 漢字";
        assertThat(CellText.clean(text)).isSameAs(text);
    }

    @Test
    void whatXmlForbidsIsDroppedAndTheRestKept() {
        assertThat(CellText.clean("A\u0000\u0001\u0008\u000bB\uFFFE\uD800C\uDC00"))
                .isEqualTo("ABC");
        assertThat(CellText.clean("a\tb\nc 😀")).isEqualTo("a\tb\nc 😀");
    }

    @Test
    void whatLooksLikeAnEscapeStaysAsWritten() {
        assertThat(CellText.clean("_x0041_")).isEqualTo("_x005F_x0041_");
        assertThat(CellText.clean("_xyz_ _x00_")).isEqualTo("_xyz_ _x00_");
    }

    @Test
    void longTextIsCutWithinACellAndNotWithinACharacter() {
        assertThat(CellText.clean("a".repeat(CellText.MAX))).hasSize(CellText.MAX);
        assertThat(CellText.clean("a".repeat(CellText.MAX + 1)))
                .hasSize(CellText.MAX)
                .endsWith("a…");
        var cut = CellText.clean("a".repeat(CellText.MAX - 2) + "😀😀");
        assertThat(cut).endsWith("a…");
    }
}
