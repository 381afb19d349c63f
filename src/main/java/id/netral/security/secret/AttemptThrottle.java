package id.netral.security.secret;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down without letting anybody lock others out: few wrong tries at a name from one place, more at a name
 * from everywhere, and many, because a whole office may stand behind one address, from one place at all names. A device that has signed in
 * to the name before has a count of its own that strangers cannot use up. Names count whether or not they exist. Right
 * passwords cost nothing, but only so many of an account are looked at in a minute. Kept in the memory of this node; codes
 * and tokens have counts of their own, since they are looked at as fast as they come.
 */
@Component
public class AttemptThrottle {

    /** At one name from one network, or from one known device. */
    public static final int PER_NAME = 5;

    /** At one name by strangers anywhere. */
    static final int PER_NAME_ANYWHERE = 60;

    /** From one network, at whatever names. */
    public static final int PER_ADDRESS = 100;

    /** With the right password, of one account, in a minute. */
    static final int SIGN_INS = 20;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int KEPT = 50_000;

    /** A refused attempt: how long to wait, and whether the audit trail has not heard of it within the last minute. */
    public record Refusal(long minutes, boolean news) {}

    private record Counts(Gates places, Gates names, Gates addresses) {

        static Counts of(int most, TimeMeter time) {
            return new Counts(
                    new Gates(PER_NAME, WINDOW, most, time),
                    new Gates(PER_NAME_ANYWHERE, WINDOW, most, time),
                    new Gates(PER_ADDRESS, WINDOW, most, time));
        }

        void clear() {
            places.clear();
            names.clear();
            addresses.clear();
        }
    }

    private final Counts passwords;
    private final Counts codes;
    private final Gates devices;
    private final Gates signIns;

    @Autowired
    AttemptThrottle(Clock clock) {
        this(clock, KEPT);
    }

    AttemptThrottle(Clock clock, int kept) {
        var time = new ClockMeter(clock);
        passwords = Counts.of(kept, time);
        codes = Counts.of(kept, time);
        devices = new Gates(PER_NAME, WINDOW, kept, time);
        signIns = new Gates(SIGN_INS, Duration.ofMinutes(1), kept, time);
    }

    private Counts counts(Attempt attempt) {
        return attempt.atCode() ? codes : passwords;
    }

    private Gates places(Attempt attempt) {
        return attempt.byStranger() ? counts(attempt).places : devices;
    }

    /** The address comes first: whoever is refused there leaves no trace at names. */
    private List<Supplier<Gate>> gates(Attempt attempt) {
        Supplier<Gate> place = () -> places(attempt).of(attempt.by());
        var counts = counts(attempt);
        return attempt.byStranger()
                ? List.of(() -> counts.addresses.of(attempt.network()), place, () -> counts.names.of(attempt.name()))
                : List.of(place);
    }

    /** Why a stranger from there would be refused now, whatever the name. */
    public Optional<Refusal> refusalAt(String network) {
        return passwords.addresses.known(network).filter(Gate::isShut).map(Gate::refusal);
    }

    /** Why the attempt would be refused now; asking costs nothing. */
    public Optional<Refusal> refusal(Attempt attempt) {
        var counts = counts(attempt);
        var own = Stream.of(signIns.known(attempt.name()), places(attempt).known(attempt.by()));
        var strangers = Stream.of(counts.addresses.known(attempt.network()), counts.names.known(attempt.name()));
        return (attempt.byStranger() ? Stream.concat(strangers, own) : own)
                .flatMap(Optional::stream)
                .filter(Gate::isShut)
                .findFirst()
                .map(Gate::refusal);
    }

    /**
     * Takes one attempt, before the secret is looked at; a refused one costs nothing. Tell {@link #succeeded} or {@link
     * #undecided} afterwards; otherwise it stays spent.
     */
    public Optional<Refusal> charge(Attempt attempt) {
        var full = signIns.known(attempt.name()).filter(Gate::isShut);
        if (full.isPresent()) {
            return full.map(Gate::refusal);
        }
        var charged = new ArrayList<Gate>();
        for (var each : gates(attempt)) {
            var gate = each.get();
            if (!gate.take()) {
                charged.forEach(Gate::giveBack);
                return Optional.of(gate.refusal());
            }
            charged.add(gate);
        }
        return Optional.empty();
    }

    /** The right secret was given: the attempt is given back, and the name starts afresh at this place. */
    public void succeeded(Attempt attempt) {
        undecided(attempt);
        places(attempt).reset(attempt.by());
        signIns.of(attempt.name()).take();
    }

    /** The attempt came to no answer through no fault of the person; it is given back. */
    public void undecided(Attempt attempt) {
        gates(attempt).forEach(gate -> gate.get().giveBack());
    }

    /** Whether strangers have used up the tries at the name. */
    public boolean isBesieged(Attempt attempt) {
        return passwords.names.known(attempt.name()).filter(Gate::isShut).isPresent();
    }

    /** Where the attempt stands among those who wait for the processor: known devices first, then by wrong tries nearby. */
    public int rank(Attempt attempt) {
        return attempt.byStranger()
                ? 1
                        + passwords
                                .addresses
                                .known(attempt.network())
                                .map(Gate::taken)
                                .orElse(0)
                : 0;
    }

    /** Forgets every attempt. */
    public void clear() {
        passwords.clear();
        codes.clear();
        devices.clear();
        signIns.clear();
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
