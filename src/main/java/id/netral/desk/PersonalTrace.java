package id.netral.desk;

import id.netral.common.EmailAddress;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What looks as if it told who somebody is. It may be wrong, so it only warns. */
public enum PersonalTrace {
    /** A NIP, NI PPPK or NIK: sixteen digits or more, however they are spaced. */
    NUMBER(Pattern.compile("(?<!\\d)\\d(?:[ .\\-]?\\d){15,}").asPredicate()),
    /** A mobile telephone's number as it is written in Indonesia. */
    TELEPHONE(Pattern.compile("(?<!\\d)(?:\\+?62|0)[ .\\-]?8\\d(?:[ .\\-]?\\d){6,11}(?!\\d)")
            .asPredicate()),
    EMAIL(EmailAddress::occursIn);

    private final Predicate<String> occurs;

    PersonalTrace(Predicate<String> occurs) {
        this.occurs = occurs;
    }

    /** What the text seems to hold, in a fixed order. */
    public static Set<PersonalTrace> in(String text) {
        return Arrays.stream(values())
                .filter(trace -> trace.occurs.test(text))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PersonalTrace.class)));
    }
}
