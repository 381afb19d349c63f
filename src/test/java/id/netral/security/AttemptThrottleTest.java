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

    private static Attempt at(String name) {
        return Attempt.of(name, ADDRESS);
    }

    private void use(Attempt attempt, int times) {
        for (var time = 0; time < times; time++) {
            assertThat(throttle.charge(attempt)).isEmpty();
        }
    }

    @Test
    void oneAttemptComesBackEveryThreeMinutes() {
        use(at("sari"), 5);
        assertThat(throttle.charge(at("sari")))
                .hasValueSatisfying(refusal -> assertThat(refusal.minutes()).isEqualTo(3));
        now = now.plus(Duration.ofMinutes(2));
        assertThat(throttle.charge(at("sari")))
                .hasValueSatisfying(refusal -> assertThat(refusal.minutes()).isEqualTo(1));
        now = now.plus(Duration.ofMinutes(1));
        use(at("sari"), 1);
        assertThat(throttle.charge(at("sari"))).isPresent();
    }

    @Test
    void askingAndBeingRefusedCostNothing() {
        use(at("sari"), 5);
        for (var time = 0; time < 200; time++) {
            assertThat(throttle.refusal(at("sari"))).isPresent();
            assertThat(throttle.charge(at("sari"))).isPresent();
        }
        assertThat(throttle.refusal(at("budi"))).isEmpty();
        use(at("budi"), 5);
    }

    @Test
    void namesAndPlacesDoNotWaitForEachOther() {
        use(at("sari"), 5);
        use(at("budi"), 5);
        use(Attempt.of("sari", "192.0.2.2"), 5);
    }

    @Test
    void strangersEverywhereTogetherWaitAndAKnownDeviceDoesNot() {
        var device = Attempt.of("sari", ADDRESS, "ponsel");
        for (var place = 0; place < AttemptThrottle.PER_NAME_ANYWHERE; place++) {
            use(Attempt.of("sari", "198.51.100." + place), 1);
        }
        assertThat(throttle.charge(at("sari"))).isPresent();
        assertThat(throttle.isBesieged(device)).isTrue();
        use(device, 5);
        assertThat(throttle.charge(device)).isPresent();
        use(Attempt.of("sari", ADDRESS, "laptop"), 1);
    }

    @Test
    void oneNetworkOfTheNewInternetIsOnePlace() {
        use(Attempt.of("sari", "2001:db8:1:2::1"), 3);
        use(Attempt.of("sari", "2001:db8:1:2:ffff::9"), 2);
        assertThat(throttle.charge(Attempt.of("sari", "2001:db8:1:2::5"))).isPresent();
        use(Attempt.of("sari", "2001:db8:1:3::5"), 1);
    }

    @Test
    void wrongTriesNearbyPutAStrangerFurtherBack() {
        assertThat(throttle.rank(Attempt.of("sari", ADDRESS, "ponsel"))).isLessThan(throttle.rank(at("sari")));
        use(at("budi"), 1);
        assertThat(throttle.rank(at("sari"))).isGreaterThan(throttle.rank(Attempt.of("sari", "192.0.2.2")));
    }

    @Test
    void theAuditTrailHearsOfARefusalOnceAMinute() {
        use(at("sari"), 5);
        assertThat(throttle.charge(at("sari")).orElseThrow().news()).isTrue();
        assertThat(throttle.charge(at("sari")).orElseThrow().news()).isFalse();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(throttle.charge(at("sari")).orElseThrow().news()).isTrue();
    }

    @Test
    void aFaultOfTheServerCostsNothing() {
        for (var fault = 0; fault < 20; fault++) {
            use(at("sari"), 1);
            throttle.undecided(at("sari"));
        }
    }

    @Test
    void anOfficeBehindOneAddressSignsInTogether() {
        for (var person = 0; person < 500; person++) {
            use(at("orang " + person), 1);
            throttle.succeeded(at("orang " + person));
        }
    }
}
