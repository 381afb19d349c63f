package id.netral.scorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.common.RefusedException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What packages tell is text of limited length under known names; what it means follows the standard. */
class CmiDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cmi.core.student_name",
                "cmi.core.credit",
                "cmi.core.total_time",
                "cmi.core.lesson_status.x",
                "cmi.objectives.1000.id",
                "cmi.interactions.0.correct_responses.0.pattern.x",
                "__proto__",
                "",
                "netral"
            })
    void anElementThatPackagesDoNotWrite(String name) {
        refused(Map.of(name, "x"));
    }

    @Test
    void valuesWithoutMeasure() {
        refused(Map.of("cmi.core.lesson_location", "x".repeat(4097)));
        refused(Map.of("cmi.suspend_data", "x".repeat(65_537)));
        refused(Map.of("cmi.core.lesson_status", "menang"));
        var many = new HashMap<String, String>();
        IntStream.range(0, 3001).forEach(i -> many.put("cmi.objectives." + i + ".id", "x"));
        refused(many);
        refused(null);
    }

    @Test
    void longSuspendDataIsKept() {
        var data = CmiData.of(Map.of("cmi.suspend_data", "x".repeat(65_536)));
        assertThat(data.values().get("cmi.suspend_data")).hasSize(65_536);
    }

    @ParameterizedTest
    @CsvSource({
        "incomplete, 80, 70, '',      PASSED",
        "completed,  80, 70, '',      PASSED",
        "completed,  69, 70, '',      FAILED",
        "passed,     69, 70, '',      FAILED",
        "incomplete, 80, 70, suspend, INCOMPLETE",
        "completed,  '', 70, '',      COMPLETED",
        "incomplete, 80, ,   '',      INCOMPLETE",
        "failed,     10, ,   '',      FAILED",
        ",           '', ,   '',      COMPLETED",
        ",           '', ,   suspend, NOT_ATTEMPTED",
    })
    void atTheEndTheScoreDecidesWhereTheManifestSaysSo(
            @Nullable String status, String raw, @Nullable BigDecimal mastery, String exit, LessonStatus expected) {
        var sent = new HashMap<String, String>(Map.of("cmi.core.score.raw", raw, "cmi.core.exit", exit));
        if (status != null) {
            sent.put("cmi.core.lesson_status", status);
        }
        assertThat(CmiData.of(sent).finished(mastery).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"87.5,87.50", "0,0.00", "100,100.00"})
    void aScore(String raw, BigDecimal percent) {
        assertThat(CmiData.of(Map.of("cmi.core.score.raw", raw)).score())
                .hasValueSatisfying(score -> assertThat(score.percent()).isEqualTo(percent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "101", "-1", "NaN", "delapan", "1e999999999", "1E-500000000"})
    void noScore(String raw) {
        assertThat(CmiData.of(Map.of("cmi.core.score.raw", raw)).score()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0000:10:30.50, 63050", "01:00:00, 360000", "9999:59:59.99, 3599999999", "'', 0", "satu jam, 0"})
    void theTimeOfASession(String time, long hundredths) {
        assertThat(CmiData.of(Map.of("cmi.core.session_time", time)).sessionTime())
                .isEqualTo(hundredths);
    }

    private static void refused(@Nullable Map<String, String> values) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> CmiData.of(values))
                .extracting(RefusedException::key)
                .isEqualTo("scorm.malformed");
    }
}
