package id.netral.assessment.exchange.moodle;

import id.netral.assessment.exchange.common.Bodies;
import id.netral.assessment.exchange.common.CarriedText;
import id.netral.assessment.exchange.common.XmlElement;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Gaps;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Moodle's gaps carry the number of their word, ours their own: {@code [[3]] … [[1]]} becomes {@code [[1]] … [[2]]}. */
final class MoodleGaps {

    private MoodleGaps() {}

    static Gaps body(XmlElement question, String stem, List<Integer> appearance, Credit credit) {
        var words = Stream.concat(question.children("selectoption").stream(), question.children("dragbox").stream())
                .map(option -> CarriedText.of(option.textOf("text")))
                .toList();
        var shown = Bodies.GAP
                .matcher(stem)
                .results()
                .map(gap -> Integer.parseInt(gap.group(1)) - 1)
                .toList();
        var places = Bodies.places(appearance, shown.size());
        var gaps = new ArrayList<>(shown);
        for (var k = 0; k < shown.size(); k++) {
            gaps.set(places.get(k), shown.get(k));
        }
        return new Gaps(gaps, words, credit);
    }

    static String stem(String stem, Gaps gaps, List<Integer> appearance) {
        var places = Bodies.places(appearance, gaps.gaps().size()).iterator();
        return Bodies.GAP.matcher(stem).replaceAll(gap -> "[[" + (places.next() + 1) + "]]");
    }
}
