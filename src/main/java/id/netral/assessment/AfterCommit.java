package id.netral.assessment;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is to happen once others can see the change. */
public final class AfterCommit {

    private AfterCommit() {}

    /** Runs the work after the calling thread's transaction is committed, not at all when it is rolled back. */
    public static void run(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
