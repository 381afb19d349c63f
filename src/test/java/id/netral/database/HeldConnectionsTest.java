package id.netral.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A connection is held by a transaction, and by nothing else. */
@IntegrationTest
class HeldConnectionsTest {

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EntityManager entities;

    @Autowired
    EntityManagerFactory factory;

    @ParameterizedTest
    @EnumSource(names = {"NEVER", "NOT_SUPPORTED", "SUPPORTS"})
    void whatReadsOutsideOneGivesItBack(Propagation propagation) {
        var outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(propagation.value());
        outside.executeWithoutResult(status -> {
            assertThat(entities.createNativeQuery("SELECT 1").getSingleResult()).isNotNull();
            assertThat(TransactionSynchronizationManager.hasResource(factory)).isFalse();
        });
    }
}
