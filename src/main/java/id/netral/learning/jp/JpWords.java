package id.netral.learning.jp;

import id.netral.catalog.pack.ActivityType;
import id.netral.common.Formats;
import id.netral.people.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/** Says a statement in words, for screens and files. */
public final class JpWords {

    private final Texts texts;
    private final Locale locale;

    /** In the language of the texts. */
    public JpWords(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The sentence under the key. */
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** {@code 1,5 JP}. */
    public String hours(BigDecimal jp) {
        return texts.get("history.jp", Formats.number(jp, locale));
    }

    /** Name of the activity type. */
    public String activity(ActivityType activity) {
        return texts.get("jp.activity." + activity.name());
    }

    /** First and last day. */
    public String period(JpPeriod period) {
        return texts.get("jp.period", Formats.date(period.from(), locale), Formats.date(period.to(), locale));
    }

    /** Which twelve months these are. */
    public String basis(JpPeriod period) {
        return texts.get("jp.basis." + period.basis().name());
    }

    /** What the law says about a year of this person. */
    public String law(JpKind kind) {
        var hours = kind.right().or(kind::most).orElse(BigDecimal.ZERO);
        return texts.get("jp.law." + kind.name(), Formats.number(hours, locale));
    }

    /** Day of completion. */
    public String day(JpEntry entry) {
        return Formats.date(entry.day(), locale);
    }

    /** Why the entry is worth what it is worth. */
    public String reason(CreditedEntry credited) {
        var key = "jp.reason." + credited.reason().name();
        return switch (credited.reason()) {
            case FULL -> texts.get(key);
            case CONVERTED -> texts.get(key, credited.rule().minutesPerJp(), JpRule.AUTHORS_MINUTES);
            case COUNTED_BEFORE ->
                texts.get(key, day(Objects.requireNonNull(credited.first(), "what was counted before")));
            case ACTIVITY_CAP ->
                texts.get(
                        key,
                        Formats.number(Objects.requireNonNull(credited.rule().yearlyCap(), "the limit"), locale),
                        activity(credited.entry().activity()));
            case TOTAL_CAP -> texts.get(key, Formats.number(JpKind.PPPK.most().orElseThrow(), locale));
        };
    }
}
