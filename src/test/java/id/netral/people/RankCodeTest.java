package id.netral.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.common.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankCodeTest {

    @ParameterizedTest
    @CsvSource({
        "III/a, III/a",
        "iii/A, III/a",
        "IIIa, III/a",
        "III-a, III/a",
        "III / b, III/b",
        "3/c, III/c",
        "4E, IV/e",
        "IV/e, IV/e",
        "Golongan II/d, II/d",
        "'Penata Muda Tk. I, III/b', III/b",
        "Penata Muda (III/a), III/a",
        "'III/d - Penata Tk. I', III/d",
        "IX, IX",
        "ix, IX",
        "Gol. XVII, XVII",
        "9, IX",
        "I, I",
    })
    void bringsTheSpellingsInUseIntoOne(String text, String code) {
        assertThat(RankCode.parse(text).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"III/e", "V/a", "III/f", "XVIII", "0", "18", "IIII", "Penata", "III/a/b", "3/9"})
    void refusesWhatDoesNotExist(String text) {
        assertThatThrownBy(() -> RankCode.parse(text))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("roster.rank.invalid"));
    }
}
