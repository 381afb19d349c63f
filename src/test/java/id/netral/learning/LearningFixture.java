package id.netral.learning;

import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptSubmitted;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The modules of the content packs, and attempts at them as the ledger hears of them. */
public final class LearningFixture {

    private static final AtomicLong NUMBERS = new AtomicLong(1_000_000);

    private final Catalog catalog;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    /** Publishes events the way submissions do: inside a transaction. */
    public LearningFixture(Catalog catalog, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.catalog = catalog;
        this.events = events;
        this.transaction = transaction;
    }

    /** Five lessons, one JP. */
    public ModuleVersion aurat() {
        return catalog.current("aurat-politik").orElseThrow();
    }

    /** Another module. */
    public ModuleVersion caleg() {
        return catalog.current("menghadiri-acara-caleg").orElseThrow();
    }

    /** An attempt with a number of its own. */
    public AttemptSubmitted attempt(EmployeeId employee, ModuleVersion version, int percent, Instant at) {
        return new AttemptSubmitted(
                new AttemptId(NUMBERS.incrementAndGet()),
                employee,
                version.id(),
                new Score(BigDecimal.valueOf(percent)),
                percent >= 80,
                at);
    }

    /** Submits the attempt in a transaction of its own. */
    public void submit(AttemptSubmitted attempt) {
        transaction.executeWithoutResult(status -> events.publishEvent(attempt));
    }

    /** A submitted attempt that passed at the moment given. */
    public void pass(EmployeeId employee, ModuleVersion version, Instant at) {
        submit(attempt(employee, version, 90, at));
    }
}
