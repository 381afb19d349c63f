package id.netral.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Test
    void whatPeopleTypeMeansItself() {
        assertThat(LikePattern.literal("100%_\\Siti")).isEqualTo("100\\%\\_\\\\Siti");
        assertThat(LikePattern.containing("a_b")).isEqualTo("%a\\_b%");
        assertThat(LikePattern.containing("")).isEqualTo("%%");
    }
}
