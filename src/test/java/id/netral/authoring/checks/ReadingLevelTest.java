package id.netral.authoring.checks;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.authoring.checks.ReadingLevel.Level;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Short sentences of short words read easily; long ones do not. */
class ReadingLevelTest {

    @Test
    void shortSentencesAreEasy() {
        var level = ReadingLevel.of("a", "A", Collections.nCopies(10, "Anda boleh datang, lalu pamit dengan sopan"));

        assertThat(level.words()).isEqualTo(70);
        assertThat(level.longWords()).isZero();
        assertThat(level.index()).isEqualTo(7);
        assertThat(level.level()).isEqualTo(Level.EASY);
    }

    @Test
    void officialLanguageIsHard() {
        var sentence = "Penyelenggaraan pemerintahan mempersyaratkan ketidakberpihakan aparatur dalam keseluruhan"
                + " pelaksanaan kewenangannya sebagaimana diamanatkan peraturan yang melandasinya";

        assertThat(ReadingLevel.of("a", "A", Collections.nCopies(5, sentence)).level())
                .isEqualTo(Level.HARD);
    }

    @Test
    void aFewWordsAreNotJudged() {
        assertThat(ReadingLevel.of("a", "A", List.of("Mempertanggungjawabkan ketidaknetralan"))
                        .level())
                .isEqualTo(Level.EASY);
    }
}
