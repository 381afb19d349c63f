package id.netral.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptThrottleTest {

    private static final String ADDRESS = "192.0.2.1";

    private Instant now = Instant.parse("2026-11-22T07:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final AttemptThrottle throttle = new AttemptThrottle(clock);

    private void use(String name, int attempts) {
        for (var attempt = 0; attempt < attempts; attempt++) {
            assertThat(throttle.attempt(name, ADDRESS)).isEmpty();
        }
    }

    @Test
    void oneAttemptComesBackEveryThreeMinutes() {
        use("sari", 5);
        assertThat(throttle.attempt("sari", ADDRESS))
                .hasValueSatisfying(refusal -> assertThat(refusal.minutes()).isEqualTo(3));
        now = now.plus(Duration.ofMinutes(2));
        assertThat(throttle.attempt("sari", ADDRESS))
                .hasValueSatisfying(refusal -> assertThat(refusal.minutes()).isEqualTo(1));
        now = now.plus(Duration.ofMinutes(1));
        use("sari", 1);
        assertThat(throttle.attempt("sari", ADDRESS)).isPresent();
    }

    @Test
    void namesDoNotWaitForEachOther() {
        use("sari", 5);
        use("budi", 5);
    }

    @Test
    void theAuditTrailHearsOfARefusalOnceAMinute() {
        use("sari", 5);
        assertThat(throttle.attempt("sari", ADDRESS).orElseThrow().news()).isTrue();
        assertThat(throttle.attempt("sari", ADDRESS).orElseThrow().news()).isFalse();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(throttle.attempt("sari", ADDRESS).orElseThrow().news()).isTrue();
    }

    @Test
    void aFaultOfTheServerCostsNothing() {
        for (var fault = 0; fault < 20; fault++) {
            use("sari", 1);
            throttle.undecided("sari");
        }
    }

    @Test
    void anOfficeBehindOneAddressSignsInTogether() {
        for (var person = 0; person < 500; person++) {
            use("orang " + person, 1);
            throttle.succeeded("orang " + person);
        }
    }
}
