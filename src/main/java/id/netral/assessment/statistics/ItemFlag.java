package id.netral.assessment.statistics;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Why a trainer should look at a question, the most urgent first. */
public enum ItemFlag {
    /** It cites a legal article that has ended, was replaced, or began after the question was written. */
    RULE_CHANGED,
    /** Who knows more gets it wrong more often: the key or the wording may be wrong. */
    NEGATIVE_DISCRIMINATION,
    TOO_HARD,
    TOO_EASY,
    /** A wrong option that nobody ever picked. */
    UNUSED_DISTRACTOR,
    /** Too few attempts for any of the other judgements on answers. */
    FEW_DATA,
    /** It does not count towards the score: the law it is about is not settled. */
    UNGRADED;

    /** Facility below which a question is too hard. */
    public static final double HARD = 0.30;

    /** Facility above which it is too easy. */
    public static final double EASY = 0.95;

    /** Attempts below which nothing is said about the answers. */
    public static final int FEWEST = ItemRestCorrelation.FEWEST;

    /** Attempts below which an option nobody picked means nothing. */
    public static final int FEWEST_FOR_DISTRACTORS = 30;

    /** The flags of a question revision. */
    static Set<ItemFlag> of(ItemFigures figures, boolean unusedDistractor, boolean ruleChanged) {
        var flags = EnumSet.noneOf(ItemFlag.class);
        if (ruleChanged) {
            flags.add(RULE_CHANGED);
        }
        if (figures.attempts() < FEWEST) {
            flags.add(FEW_DATA);
            return flags;
        }
        var facility = figures.facility();
        if (facility != null && facility < HARD) {
            flags.add(TOO_HARD);
        }
        if (facility != null && facility > EASY) {
            flags.add(TOO_EASY);
        }
        var discrimination = figures.discrimination();
        if (discrimination != null && discrimination < 0) {
            flags.add(NEGATIVE_DISCRIMINATION);
        }
        if (unusedDistractor && figures.attempts() >= FEWEST_FOR_DISTRACTORS) {
            flags.add(UNUSED_DISTRACTOR);
        }
        return flags;
    }

    /** Key of its word on screens; with {@code .next} that of what to do. */
    public String key() {
        return "stats.flag." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
