package id.netral.verdict;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a situation is told by; of each it says one word or nothing. The order is the order one asks in. */
public enum Dimension {
    ACTOR("actors"),
    ACT("acts"),
    OBJECT("objects"),
    PHASE("phases"),
    DUTY("duties"),
    PLACE("places");

    private final String list;

    Dimension(String list) {
        this.list = list;
    }

    /** The dimension written so in rules and commands, e.g. {@code object}; empty for any other word. */
    public static Optional<Dimension> of(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** As rules and commands write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The list in {@code words.yaml} that holds its words. */
    String list() {
        return list;
    }
}
