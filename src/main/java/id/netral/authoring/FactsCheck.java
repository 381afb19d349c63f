package id.netral.authoring;

import id.netral.common.RefusedException;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether facts of a draft can be kept. What is missing for publication is another question, asked when publishing. */
@Component
class FactsCheck {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_SUMMARY = 1000;
    static final int LONGEST_HINT = 500;
    static final int LONGEST_OBJECTIVE = 300;
    static final int MOST_OBJECTIVES = 10;
    static final BigDecimal MOST_JP = new BigDecimal(100);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The facts without blanks around texts; throws {@link RefusedException} {@code draft.…}. */
    DraftFacts checked(DraftFacts facts) {
        var jp = facts.jp();
        require(
                jp.signum() > 0
                        && jp.compareTo(MOST_JP) <= 0
                        && jp.remainder(HALF).signum() == 0,
                "draft.jp");
        require(facts.passMark() >= 1 && facts.passMark() <= 100, "draft.pass-mark");
        require(facts.maxAttempts() >= 1 && facts.maxAttempts() <= 100, "draft.attempts");
        require(facts.drawCount() >= 1 && facts.drawCount() <= 200, "draft.draw");
        return new DraftFacts(
                title(facts.title()),
                text(facts.summary(), LONGEST_SUMMARY, "draft.summary-long"),
                objectives(facts.objectives()),
                jp,
                facts.activity(),
                facts.asOf(),
                facts.cover(),
                facts.passMark(),
                facts.maxAttempts(),
                facts.drawCount(),
                facts.preTest(),
                text(facts.audienceHint(), LONGEST_HINT, "draft.hint-long"),
                facts.prerequisites().stream().distinct().toList());
    }

    /** A title of a module or a lesson. */
    static String title(String title) {
        var name = title.strip();
        require(!name.isEmpty(), "draft.title-missing");
        return text(name, LONGEST_TITLE, "draft.title-long");
    }

    private static List<String> objectives(List<String> objectives) {
        var kept = objectives.stream()
                .map(String::strip)
                .filter(objective -> !objective.isEmpty())
                .map(objective -> text(objective, LONGEST_OBJECTIVE, "draft.objective-long"))
                .toList();
        if (kept.size() > MOST_OBJECTIVES) {
            throw new RefusedException("draft.objectives-many", MOST_OBJECTIVES);
        }
        return kept;
    }

    private static String text(String text, int longest, String key) {
        var stripped = text.strip();
        if (stripped.length() > longest) {
            throw new RefusedException(key, longest);
        }
        return stripped;
    }

    private static void require(boolean fine, String key) {
        if (!fine) {
            throw new RefusedException(key);
        }
    }
}
