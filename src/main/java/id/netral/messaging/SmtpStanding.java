package id.netral.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How this process has found the mail server lately; while it cannot be used, tries come at growing distances. */
@Component
class SmtpStanding {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private record Trouble(Instant until, Duration rest, Delivery why) {}

    private volatile @Nullable Trouble trouble;

    /** Whether to leave the server alone for now. */
    boolean resting(Instant now) {
        var current = trouble;
        return current != null && now.isBefore(current.until);
    }

    void works() {
        trouble = null;
    }

    void fails(Instant now, Delivery why) {
        var before = trouble;
        var rest = before == null ? FIRST : before.rest.multipliedBy(2);
        var limited = rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
        trouble = new Trouble(now.plus(limited), limited, why);
    }

    /** Why the server cannot be used, empty when it can or when that is not known. */
    Optional<Delivery> why() {
        return Optional.ofNullable(trouble).map(Trouble::why);
    }
}
