package id.netral.learning.jp;

import static id.netral.catalog.pack.ActivityType.EVENT;
import static id.netral.catalog.pack.ActivityType.SEMINAR;
import static id.netral.catalog.pack.ActivityType.TECHNICAL_TRAINING;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.catalog.ModuleId;
import id.netral.catalog.pack.ActivityType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What completions of one period are worth. */
class JpCreditingTest {

    private final List<JpRule> rules = new ArrayList<>(Stream.of(ActivityType.values())
            .map(type -> rule(type, 45, null, "2000-01-01"))
            .toList());
    private final List<JpEntry> entries = new ArrayList<>();

    private static JpRule rule(ActivityType activity, int minutes, @Nullable String cap, String from) {
        return new JpRule(
                LocalDate.parse(from).toEpochDay(),
                activity,
                minutes,
                cap == null ? null : new BigDecimal(cap),
                LocalDate.parse(from),
                Instant.EPOCH,
                null,
                null);
    }

    /** A rule that replaces the standard one from the day on. */
    private void holds(ActivityType activity, int minutes, @Nullable String cap, String from) {
        rules.add(rule(activity, minutes, cap, from));
    }

    private void completed(String day, int module, ActivityType activity, String jp) {
        var date = LocalDate.parse(day);
        entries.add(new JpEntry(
                entries.size() + 1L,
                new ModuleId(module),
                "Modul " + module,
                activity,
                date.atStartOfDay().toInstant(ZoneOffset.UTC),
                date,
                new BigDecimal(jp)));
    }

    /** Day, credited hours and reason of each entry, in order of completion. */
    private List<String> worth(JpKind kind) {
        return JpCrediting.credit(entries, new JpRules(rules), kind).stream()
                .map(each -> each.entry().day() + " "
                        + each.credited().stripTrailingZeros().toPlainString() + " " + each.reason())
                .toList();
    }

    @Test
    void aCompletionIsWorthWhatWasRecorded() {
        completed("2026-03-01", 1, TECHNICAL_TRAINING, "1.5");
        completed("2026-04-01", 2, SEMINAR, "2");
        assertThat(worth(JpKind.PNS)).containsExactly("2026-03-01 1.5 FULL", "2026-04-01 2 FULL");
    }

    @ParameterizedTest
    @CsvSource({"1, 45, 1, FULL", "1, 60, 0.75, CONVERTED", "2, 50, 1.8, CONVERTED", "1, 35, 1.28, CONVERTED"})
    void otherMinutesPerJpConvertTheRecordedHours(String jp, int minutes, String credited, CreditReason reason) {
        holds(TECHNICAL_TRAINING, minutes, null, "2026-01-01");
        completed("2026-03-01", 1, TECHNICAL_TRAINING, jp);
        assertThat(worth(JpKind.PNS)).containsExactly("2026-03-01 " + credited + " " + reason);
    }

    @Test
    void theRuleOfTheDayOfCompletionHolds() {
        holds(TECHNICAL_TRAINING, 60, null, "2026-06-01");
        completed("2026-05-31", 1, TECHNICAL_TRAINING, "1");
        completed("2026-06-01", 2, TECHNICAL_TRAINING, "1");
        assertThat(worth(JpKind.PNS)).containsExactly("2026-05-31 1 FULL", "2026-06-01 0.75 CONVERTED");
    }

    @Test
    void aModuleCountsOnceByItsFirstCompletion() {
        completed("2026-09-01", 1, TECHNICAL_TRAINING, "2");
        completed("2026-03-01", 1, TECHNICAL_TRAINING, "1");
        completed("2026-04-01", 2, TECHNICAL_TRAINING, "1");
        assertThat(worth(JpKind.PNS))
                .containsExactly("2026-03-01 1 FULL", "2026-04-01 1 FULL", "2026-09-01 0 COUNTED_BEFORE");
    }

    @Test
    void whatWasCountedBeforeNamesTheFirstCompletion() {
        completed("2026-03-01", 1, TECHNICAL_TRAINING, "1");
        completed("2026-09-01", 1, TECHNICAL_TRAINING, "1");
        var second = JpCrediting.credit(entries, new JpRules(rules), JpKind.PNS).getLast();
        assertThat(second.first()).isEqualTo(entries.getFirst());
    }

    @Test
    void theLimitOfATypeIsFilledInOrderOfCompletionAndTouchesNoOtherType() {
        holds(SEMINAR, 45, "3", "2026-01-01");
        completed("2026-01-10", 1, SEMINAR, "2");
        completed("2026-01-11", 2, SEMINAR, "2");
        completed("2026-01-12", 3, SEMINAR, "2");
        completed("2026-01-13", 4, EVENT, "2");
        assertThat(worth(JpKind.PNS))
                .containsExactly(
                        "2026-01-10 2 FULL",
                        "2026-01-11 1 ACTIVITY_CAP",
                        "2026-01-12 0 ACTIVITY_CAP",
                        "2026-01-13 2 FULL");
    }

    @Test
    void aLowerLimitDuringTheYearTakesNothingBack() {
        holds(SEMINAR, 45, "1", "2026-06-01");
        completed("2026-01-10", 1, SEMINAR, "2");
        completed("2026-06-10", 2, SEMINAR, "2");
        assertThat(worth(JpKind.PNS)).containsExactly("2026-01-10 2 FULL", "2026-06-10 0 ACTIVITY_CAP");
    }

    @Test
    void aLimitOfZeroCreditsNothing() {
        holds(EVENT, 45, "0", "2026-01-01");
        completed("2026-01-10", 1, EVENT, "2");
        assertThat(worth(JpKind.PNS)).containsExactly("2026-01-10 0 ACTIVITY_CAP");
    }

    @Test
    void aPppkIsCreditedAtMost24AndAPnsAllOfIt() {
        completed("2026-01-10", 1, TECHNICAL_TRAINING, "20");
        completed("2026-01-11", 2, TECHNICAL_TRAINING, "10");
        assertThat(worth(JpKind.PPPK)).containsExactly("2026-01-10 20 FULL", "2026-01-11 4 TOTAL_CAP");
        assertThat(worth(JpKind.PNS)).containsExactly("2026-01-10 20 FULL", "2026-01-11 10 FULL");
    }

    @Test
    void theOrderInWhichEntriesAreReadDoesNotMatter() {
        holds(SEMINAR, 45, "3", "2026-01-01");
        completed("2026-01-10", 1, SEMINAR, "2");
        completed("2026-01-11", 2, SEMINAR, "2");
        completed("2026-01-11", 1, SEMINAR, "2");
        var before = worth(JpKind.PPPK);
        Collections.reverse(entries);
        assertThat(worth(JpKind.PPPK)).isEqualTo(before);
    }
}
