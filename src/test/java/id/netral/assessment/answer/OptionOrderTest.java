package id.netral.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionOrderTest {

    private final OptionOrder order = OptionOrder.parse("2,0,3,1");

    @Test
    void placesAndAuthorsIndexesTranslateBothWays() {
        assertThat(order.keys()).containsExactly("1", "2", "3", "4");
        assertThat(order.authorIndex("4")).hasValue(1);
        assertThat(order.key(1)).isEqualTo("4");
        assertThat(order.text()).isEqualTo("2,0,3,1");
    }

    @Test
    void unknownPlacesAreNone() {
        assertThat(List.of("5", "0", "-1", "", "1 ", "a", "01"))
                .allSatisfy(key -> assertThat(order.authorIndex(key)).isEmpty());
    }

    @Test
    void aQuestionWithoutOptionsHasNoPlaces() {
        assertThat(OptionOrder.parse("").keys()).isEmpty();
        assertThat(OptionOrder.parse("").text()).isEmpty();
    }
}
