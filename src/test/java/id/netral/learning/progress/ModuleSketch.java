package id.netral.learning.progress;

import id.netral.assessment.AttemptId;
import id.netral.assessment.QuizStanding;
import id.netral.catalog.LessonId;
import id.netral.catalog.LessonSummary;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.pack.ActivityType;
import id.netral.common.Score;
import id.netral.learning.duty.Duty;
import id.netral.learning.ledger.CompletionRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A person's standing with a module of three lessons, for rules that need no database. */
public record ModuleSketch(LearnerModule module) {

    private static final Instant TODAY = Instant.parse("2026-11-22T03:00:00Z");

    /** Untouched and only on offer. */
    public static ModuleSketch called(String title) {
        var lessons = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new LessonSummary(new LessonId(number), number, "Pelajaran " + number, 4))
                .toList();
        var version = new ModuleVersion(
                new ModuleId(1),
                new ModuleVersionId(1),
                title.toLowerCase(Locale.ROOT),
                1,
                title,
                "Ringkasan",
                List.of(),
                BigDecimal.ONE,
                ActivityType.TECHNICAL_TRAINING,
                null,
                LocalDate.of(2026, 11, 22),
                lessons,
                List.of(),
                null);
        return new ModuleSketch(new LearnerModule(version, null, null, Set.of(), null, null));
    }

    /** Asked of the person. */
    public ModuleSketch due(@Nullable String day) {
        var duty = new Duty(day == null ? null : LocalDate.parse(day));
        return with(duty, module.place(), module.read(), module.quiz(), module.completion());
    }

    /** Opened at a lesson, some hours ago, with these lessons read. */
    public ModuleSketch begun(int lesson, int hoursAgo, Integer... read) {
        var place = new ReadingPlace(lesson, 0.5, TODAY.minusSeconds(3600L * hoursAgo));
        return with(module.duty(), place, Set.of(read), module.quiz(), module.completion());
    }

    /** With attempts used, and perhaps one under way. */
    public ModuleSketch quiz(int used, @Nullable Long open) {
        var standing = new QuizStanding(
                80,
                10,
                3,
                used,
                open == null ? null : new AttemptId(open),
                null,
                false,
                new QuizStanding.Timing(null, null, null, false, null),
                new QuizStanding.PreTest(false, null, null));
        return with(module.duty(), module.place(), module.read(), standing, module.completion());
    }

    /** Done. */
    public ModuleSketch done() {
        var completion = new CompletionRecord(
                1, new ModuleId(1), new ModuleVersionId(1), null, new Score(BigDecimal.TEN), BigDecimal.ONE, TODAY);
        return with(module.duty(), module.place(), module.read(), module.quiz(), completion);
    }

    private ModuleSketch with(
            @Nullable Duty duty,
            @Nullable ReadingPlace place,
            Set<Integer> read,
            @Nullable QuizStanding quiz,
            @Nullable CompletionRecord completion) {
        return new ModuleSketch(new LearnerModule(module.version(), duty, place, read, quiz, completion));
    }
}
