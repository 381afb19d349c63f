package id.netral.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.netral.common.Formats;
import id.netral.common.source.Faults;
import id.netral.rules.FileRegister;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules that come with Netral answer every situation in their files as its sources do. */
class ProjectVerdictsTest {

    private static VerdictFiles files;

    @BeforeAll
    static void read() {
        var rules = Path.of("content", "rules");
        var faults = new Faults();
        var register = FileRegister.read(rules, faults);
        files = VerdictFiles.read(rules.resolve("verdict"), register::find, faults);
        assertThat(faults.list().stream().map(fault -> fault.describe(Formats.INDONESIAN)))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyKnownCaseIsJudgedAsItsSourcesSay() {
        return files.cases().stream().map(known -> dynamicTest(known.id() + " " + known.text(), () -> check(known)));
    }

    private static void check(KnownCase known) {
        var ruling = files.book().judge(known.situation());
        assertThat(ruling.permission()).as("%s", ruling).isEqualTo(known.permission());
        if (known.consequence() != null) {
            assertThat(ruling.consequence()).as("%s", ruling).isEqualTo(known.consequence());
        }
        if (ruling.permission() != Permission.TANYAKAN) {
            assertThat(ruling.articles()).as("%s", ruling).isNotEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRuleAnswersSomeOfTheSituationsItSpeaksOf() {
        return files.book().rules().stream()
                .sorted(Comparator.comparing(Rule::id))
                .map(rule -> dynamicTest(
                        rule.id(),
                        () -> assertThat(situations(rule))
                                .as(rule.where())
                                .anySatisfy(situation -> assertThat(files.book().judge(situation))
                                        .returns(rule.permission(), Ruling::permission)
                                        .returns(rule.consequence(), Ruling::consequence)
                                        .satisfies(ruling ->
                                                assertThat(ruling.rules()).contains(rule.id())))));
    }

    /** All that the rule's words can be put together to, on a day it judges. */
    private static List<Situation> situations(Rule rule) {
        var when = rule.when();
        var day = when.until() == null ? when.from() : when.until();
        var told = List.of(Situation.open().with(when.with()).on(day));
        for (var words : when.words().entrySet()) {
            told = told.stream()
                    .flatMap(each -> words.getValue().stream().map(word -> each.with(words.getKey(), word)))
                    .toList();
        }
        return told;
    }

    @Test
    void aPairIsTheSameActInAnotherPhaseDayOrStatus() {
        var byId = files.cases().stream()
                .collect(Collectors.toMap(KnownCase::id, known -> known, (a, b) -> a, HashMap::new));
        assertThat(files.cases()).filteredOn(known -> known.pair() != null).allSatisfy(known -> {
            var other = byId.get(known.pair());
            assertThat(other).as("pair of %s", known.id()).isNotNull();
            assertThat(other.situation()).isNotEqualTo(known.situation());
            assertThat(other.situation().word(Dimension.ACT))
                    .isEqualTo(known.situation().word(Dimension.ACT));
        });
    }
}
