package id.netral.security.secret;

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

    @Test
    void whoIsRefusedAtTheAddressLeavesNothingAtNames() {
        var small = new AttemptThrottle(clock, AttemptThrottle.PER_ADDRESS + 1);
        for (var name = 0; name < 10_000; name++) {
            small.refusal(at("orang " + name));
            small.charge(at("orang " + name));
        }
        for (var time = 0; time < 5; time++) {
            assertThat(small.charge(Attempt.of("sari", "192.0.2.2"))).isEmpty();
        }
        assertThat(small.charge(Attempt.of("budi", "192.0.2.2")))
                .as("sari had a count of her own")
                .isEmpty();
    }

    /** From so many networks that there is no room for more names. */
    @Test
    void aFullMemoryForgivesNobody() {
        var small = new AttemptThrottle(clock, 50);
        for (var time = 0; time < 5; time++) {
            assertThat(small.charge(at("sari"))).isEmpty();
        }
        for (var network = 0; network < 10_000; network++) {
            small.charge(Attempt.of("orang " + network, "2001:db8:0:" + Integer.toHexString(network) + "::1"));
        }
        assertThat(small.charge(at("sari"))).isPresent();
        var guessed = 0;
        for (var guess = 0; guess < 1_000; guess++) {
            guessed +=
                    small.charge(Attempt.of("budi", "203.0.113." + guess % 250)).isEmpty() ? 1 : 0;
        }
        assertThat(guessed).isLessThanOrEqualTo(5);
        assertThat(small.charge(Attempt.of("budi", ADDRESS, "ponsel"))).isEmpty();
        now = now.plus(Duration.ofMinutes(15));
        assertThat(small.charge(Attempt.of("budi", "192.0.2.2"))).isEmpty();
    }

    @Test
    void wrongCodesTakeNothingFromPasswords() {
        for (var guess = 0; guess < 200; guess++) {
            throttle.charge(Attempt.atCode("token " + guess, ADDRESS));
        }
        assertThat(throttle.charge(Attempt.atCode("token", ADDRESS))).isPresent();
        use(at("sari"), 5);
    }

    @Test
    void theRightPasswordTooIsLookedAtOnlySoOften() {
        for (var time = 0; time < AttemptThrottle.SIGN_INS; time++) {
            var device = Attempt.of("sari", ADDRESS, "ponsel " + time % 10);
            use(device, 1);
            throttle.succeeded(device);
        }
        assertThat(throttle.refusal(Attempt.of("sari", "192.0.2.2"))).isPresent();
        assertThat(throttle.charge(Attempt.of("sari", ADDRESS, "ponsel"))).isPresent();
        use(at("budi"), 1);
        now = now.plus(Duration.ofMinutes(1));
        use(Attempt.of("sari", ADDRESS, "ponsel"), 1);
    }
}
