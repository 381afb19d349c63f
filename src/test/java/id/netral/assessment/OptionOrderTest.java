package id.netral.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.common.RefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionOrderTest {

    private final OptionOrder order = OptionOrder.parse("2,0,3,1");

    @Test
    void placesAndAuthorsIndexesTranslateBothWays() {
        var answer = order.answer(List.of("4", "1", "4"));
        assertThat(answer.text()).isEqualTo("1,2");
        assertThat(order.keys(answer)).containsExactly("1", "4");
        assertThat(order.keys()).containsExactly("1", "2", "3", "4");
        assertThat(order.text()).isEqualTo("2,0,3,1");
    }

    @Test
    void nothingChosenIsAnEmptyAnswer() {
        assertThat(order.answer(List.of()).isEmpty()).isTrue();
        assertThat(Answer.parse("")).isEqualTo(Answer.parse(null));
    }

    @Test
    void unknownPlacesAreRefused() {
        for (var key : List.of("5", "0", "-1", "", "1 ", "a")) {
            assertThatThrownBy(() -> order.answer(List.of(key)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("answer.unknown-option");
        }
    }
}
