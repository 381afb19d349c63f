package id.netral.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One failure, one exception, whichever way the statement went. */
@IntegrationTest
class DatabaseErrorsTest {

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    /** What stands around every repository. */
    @Autowired
    PersistenceExceptionTranslator ofRepositories;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void oneUnit() {
        database.reset();
        database.employee("199001012015011001", "Contoh Satu", "Dinas Contoh");
    }

    @Test
    void aTakenKeyIsADuplicateKeyEitherWay() {
        var again = "INSERT INTO unit (name, created_at) SELECT name, created_at FROM unit";

        assertThatThrownBy(() -> jdbc.sql(again).update()).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> newTransaction()
                        .execute(status -> entities.createNativeQuery(again).executeUpdate()))
                .isInstanceOfSatisfying(
                        RuntimeException.class,
                        failure -> assertThat(ofRepositories.translateExceptionIfPossible(failure))
                                .isInstanceOf(DuplicateKeyException.class));
    }

    @Test
    void waitingTooLongForALockIsContention() {
        newTransaction().executeWithoutResult(status -> {
            jdbc.sql("UPDATE unit SET opd = 1 - opd").update();
            assertThatThrownBy(() -> newTransaction()
                            .execute(other -> jdbc.sql("SELECT id FROM unit FOR UPDATE NOWAIT")
                                    .query(Long.class)
                                    .list()))
                    .isInstanceOf(CannotAcquireLockException.class);
        });
    }

    private TransactionTemplate newTransaction() {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
