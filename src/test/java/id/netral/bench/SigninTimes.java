package id.netral.bench;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;

/** What happened to honest sign-ins and to wrong ones. */
final class SigninTimes {

    private static final long HIGHEST_MS = 600_000;

    private final ConcurrentHistogram honest = new ConcurrentHistogram(HIGHEST_MS, 3);
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger checked = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();

    void honest(int status, long millis) {
        honest.recordValue(millis);
        if (status != 200) {
            errors.incrementAndGet();
        }
    }

    /** 401: the password was looked at; 429 or 503: refused before. Anything else should not have been. */
    void wrong(int status) {
        (status == 401 ? checked : status == 429 || status == 503 ? refused : errors).incrementAndGet();
    }

    SigninTimes and(SigninTimes other) {
        var sum = new SigninTimes();
        for (var one : new SigninTimes[] {this, other}) {
            sum.honest.add(one.honest);
            sum.refused.addAndGet(one.refused.get());
            sum.checked.addAndGet(one.checked.get());
            sum.errors.addAndGet(one.errors.get());
        }
        return sum;
    }

    double ms(double percentile) {
        return honest.getValueAtPercentile(percentile);
    }

    long count() {
        return honest.getTotalCount();
    }

    int refused() {
        return refused.get();
    }

    int checked() {
        return checked.get();
    }

    int errors() {
        return errors.get();
    }

    void print(String name) {
        System.out.printf(
                Locale.ROOT, "%-18s %8.0f %8.0f %16d %8d %7d%n", name, ms(50), ms(95), checked(), refused(), errors());
    }
}
