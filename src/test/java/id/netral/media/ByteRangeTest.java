package id.netral.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bytes of a content of 1,000 a request gets. */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0,     0,   0",
        "bytes=0-999,   0,   999",
        "bytes=0-5000,  0,   999",
        "bytes=999-,    999, 999",
        "bytes=500-,    500, 999",
        "bytes=-1,      999, 999",
        "bytes=-1000,   0,   999",
        "bytes=-5000,   0,   999",
        "bytes=10-19,   10,  19",
    })
    void aPart(String header, long from, long to) {
        assertThat(ByteRange.of(header, 1000)).contains(new ByteRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-1001", "bytes=-0", "bytes=5000-6000"})
    void nothingThatIsThere(String header) {
        assertThat(ByteRange.of(header, 1000)).get().matches(range -> !range.satisfiable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=-",
                "bytes=20-10",
                "bytes=0-1,5-6",
                "bytes=a-b",
                "lines=0-1",
                "bytes=99999999999999999999-",
                ""
            })
    void whatIsNotUnderstoodIsAnsweredWithAll(String header) {
        assertThat(ByteRange.of(header, 1000)).isEmpty();
    }

    @Test
    void withoutTheHeaderAll() {
        assertThat(ByteRange.of(null, 1000)).isEmpty();
    }
}
