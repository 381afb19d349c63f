package id.netral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The clock of all tests and of the application they start. It begins at a fixed moment, whatever day it is here, and goes on
 * at the usual pace: after midnight for the agency and before it in UTC, so that whoever takes the one day for the other is
 * found out. {@code -Dnetral.test.moment=2027-12-31T18:00:00Z} begins elsewhere.
 */
public final class TestClock extends Clock {

    public static final Clock CLOCK = new TestClock(ZoneOffset.UTC);

    private static final Instant START =
            Instant.parse(System.getProperty("netral.test.moment", "2026-12-01T17:30:00Z"));
    private static final long BEGAN = System.nanoTime();
    private static final ZoneId AGENCY = ZoneId.of("Asia/Jakarta");

    private static volatile @Nullable Instant standing;

    private final ZoneId zone;

    private TestClock(ZoneId zone) {
        this.zone = zone;
    }

    /** This moment in tests. */
    public static Instant now() {
        var still = standing;
        return still != null ? still : START.plusNanos(System.nanoTime() - BEGAN);
    }

    /** So long before this moment. */
    public static Instant ago(Duration time) {
        return now().minus(time);
    }

    /** The agency's day. */
    public static LocalDate today() {
        return LocalDate.ofInstant(now(), AGENCY);
    }

    /** Time stands still during each test of the class, so that nothing runs out on a slow machine. */
    public static final class Still implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            standing = now();
        }

        @Override
        public void afterEach(ExtensionContext context) {
            standing = null;
        }
    }

    @Override
    public Instant instant() {
        return now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(other);
    }

    /** Takes the place of the machine's clock in the application, and holds that nothing is written in its zone. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class InPlace {

        @Bean
        @Primary
        Clock testClock() {
            return CLOCK;
        }

        @Bean
        static UtcOnly utcOnly() {
            return new UtcOnly();
        }
    }
}
