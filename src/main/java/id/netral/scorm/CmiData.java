package id.netral.scorm;

import id.netral.common.RefusedException;
import id.netral.common.Score;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of SCORM 1.2's data model that packages write, by the elements' names. Whatever a package sends is text of
 * limited length under a known name, and nothing more.
 */
record CmiData(SortedMap<String, String> values) {

    static final String STATUS = "cmi.core.lesson_status";
    static final String EXIT = "cmi.core.exit";
    static final String RAW = "cmi.core.score.raw";
    static final String SESSION_TIME = "cmi.core.session_time";
    static final String SUSPEND_DATA = "cmi.suspend_data";

    private static final Pattern KNOWN =
            Pattern.compile("cmi\\.(core\\.(lesson_location|lesson_status|exit|session_time"
                    + "|score\\.(raw|min|max))|suspend_data|comments|student_preference\\.(audio|language|speed|text)"
                    + "|objectives\\.\\d{1,3}\\.(id|status|score\\.(raw|min|max))"
                    + "|interactions\\.\\d{1,3}\\.(id|time|type|weighting|student_response|result|latency"
                    + "|objectives\\.\\d{1,2}\\.id|correct_responses\\.\\d{1,2}\\.pattern))");
    private static final int LONGEST = 4096;

    /** The standard says 4,096; authoring tools of the trade write more, and losing it would lose the place. */
    private static final int LONGEST_SUSPEND_DATA = 65_536;

    private static final int MOST = 3_000;
    private static final Pattern TIME = Pattern.compile("(\\d{2,4}):([0-5]\\d):([0-5]\\d)(\\.\\d{1,2})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of what a browser sent; {@link RefusedException} {@code scorm.malformed} for anything else. */
    static CmiData of(@Nullable Map<String, @Nullable String> sent) {
        if (sent == null || sent.size() > MOST) {
            throw malformed();
        }
        var values = new TreeMap<String, String>();
        sent.forEach((name, value) -> {
            var longest = name.equals(SUSPEND_DATA) ? LONGEST_SUSPEND_DATA : LONGEST;
            if (value == null
                    || value.length() > longest
                    || !KNOWN.matcher(name).matches()) {
                throw malformed();
            }
            values.put(name, value);
        });
        var status = values.get(STATUS);
        if (status != null && LessonStatus.of(status).isEmpty()) {
            throw malformed();
        }
        return new CmiData(values);
    }

    private static RefusedException malformed() {
        return new RefusedException("scorm.malformed");
    }

    LessonStatus status() {
        return LessonStatus.of(values.getOrDefault(STATUS, "")).orElse(LessonStatus.NOT_ATTEMPTED);
    }

    boolean suspended() {
        return "suspend".equals(values.get(EXIT));
    }

    /** The raw score when it is one, from 0 to 100. */
    Optional<Score> score() {
        try {
            return Optional.of(new BigDecimal(values.getOrDefault(RAW, "").strip()))
                    .filter(raw -> raw.signum() >= 0 && raw.compareTo(HUNDRED) <= 0)
                    .map(Score::new);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Length of the session in hundredths of a second, 0 when it does not say. */
    long sessionTime() {
        var match = TIME.matcher(values.getOrDefault(SESSION_TIME, ""));
        if (!match.matches()) {
            return 0;
        }
        var seconds = (Long.parseLong(match.group(1)) * 60 + Long.parseLong(match.group(2))) * 60
                + Long.parseLong(match.group(3));
        var fraction = match.group(4) == null ? BigDecimal.ZERO : new BigDecimal("0" + match.group(4));
        return seconds * 100 + fraction.movePointRight(2).longValue();
    }

    /**
     * As it stands when the package says it is finished: one that set no status is done, and where the manifest names a
     * mastery score, the score decides (run-time environment, 3.4.4).
     */
    CmiData finished(@Nullable BigDecimal masteryScore) {
        var status = status();
        var score = score();
        if (masteryScore != null && score.isPresent() && status != LessonStatus.NOT_ATTEMPTED && !suspended()) {
            var passed = score.get().percent().compareTo(masteryScore) >= 0;
            return with(STATUS, (passed ? LessonStatus.PASSED : LessonStatus.FAILED).word());
        }
        return status == LessonStatus.NOT_ATTEMPTED && !suspended()
                ? with(STATUS, LessonStatus.COMPLETED.word())
                : this;
    }

    CmiData with(String name, String value) {
        var changed = new TreeMap<>(values);
        changed.put(name, value);
        return new CmiData(changed);
    }

    CmiData without(String name) {
        var changed = new TreeMap<>(values);
        changed.remove(name);
        return new CmiData(changed);
    }
}
