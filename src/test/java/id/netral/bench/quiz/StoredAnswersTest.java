package id.netral.bench.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.bench.quiz.Acknowledged.Given;
import id.netral.bench.quiz.Acknowledged.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison that all load and fault runs rest on tells a lost answer from a kept one. */
class StoredAnswersTest {

    private static final Place PLACE = new Place(7, 3);

    @ParameterizedTest
    @CsvSource({
        "2, 4, 0, the same is kept",
        "3, 5, 0, a newer one whose acknowledgement was lost is right",
        "2, 3, 1, an older one means that the newest is lost",
        "1, 4, 1, another one under the same number means that ours is lost"
    })
    void comparesWithTheNewestAcknowledged(String choice, int seq, long lost, String why) {
        var acknowledged = new Acknowledged();
        acknowledged.add(7, 3, new Given(List.of("1"), 3));
        acknowledged.add(7, 3, new Given(List.of("2"), 4));
        acknowledged.add(7, 3, new Given(List.of("4"), 2)); // arrived late
        var stored = new StoredAnswers(Map.of(PLACE, new Given(List.of(choice), seq)));
        assertThat(stored.lost(acknowledged)).as(why).isEqualTo(lost);
    }

    @Test
    void anAnswerThatIsNotStoredIsLost() {
        var acknowledged = new Acknowledged();
        acknowledged.add(7, 3, new Given(List.of("1"), 1));
        assertThat(new StoredAnswers(Map.of()).lost(acknowledged)).isEqualTo(1);
    }
}
