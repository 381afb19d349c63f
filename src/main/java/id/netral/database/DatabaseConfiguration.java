package id.netral.database;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

/** Chooses the embedded MariaDB unless {@code NETRAL_DB_URL} names another. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnExpression("'${netral.db.url:}'.isBlank()")
    EmbeddedMariaDb embeddedMariaDb(DatabaseProperties properties, ObjectProvider<EarlyDatabase> early) {
        var coming = early.getIfAvailable();
        return coming == null ? EmbeddedMariaDb.start(properties.data(), properties.binaries()) : coming.taken();
    }

    @Bean
    @ConditionalOnBean(EmbeddedMariaDb.class)
    JdbcConnectionDetails embeddedConnection(EmbeddedMariaDb database) {
        return new Connection(database.url(), database.user(), database.password());
    }

    @Bean
    @ConditionalOnExpression("!'${netral.db.url:}'.isBlank()")
    JdbcConnectionDetails externalConnection(DatabaseProperties properties) {
        return new Connection(properties.externalUrl(), properties.user(), properties.password());
    }

    /** For Spring's JDBC and for Hibernate alike. */
    @Bean
    SQLExceptionTranslator databaseErrors() {
        return new DatabaseErrors();
    }

    /**
     * Only a transaction holds a connection. By default whatever is read under {@code NEVER} or {@code SUPPORTS} holds one
     * until the method ends: while a password is hashed or a file comes in, or while it waits for a second one of its own.
     */
    @Bean
    TransactionManagerCustomizer<AbstractPlatformTransactionManager> connectionsByTransactionsOnly() {
        return manager -> manager.setTransactionSynchronization(
                AbstractPlatformTransactionManager.SYNCHRONIZATION_ON_ACTUAL_TRANSACTION);
    }

    @Bean
    @ConditionalOnBean(EmbeddedMariaDb.class)
    FlywayConnectionDetails embeddedOwner(EmbeddedMariaDb database) {
        return new Owner(database.url(), database.owner(), database.ownerPassword());
    }

    @Bean
    @ConditionalOnExpression("!'${netral.db.url:}'.isBlank() and !'${netral.db.owner:}'.isBlank()")
    FlywayConnectionDetails externalOwner(DatabaseProperties properties) {
        return new Owner(properties.externalUrl(), properties.owner(), properties.ownerPassword());
    }

    private record Owner(
            String url, @Nullable String user, @Nullable String secret) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public @Nullable String getUsername() {
            return user;
        }

        @Override
        public @Nullable String getPassword() {
            return secret;
        }
    }

    private record Connection(
            String url, @Nullable String user, @Nullable String secret) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public @Nullable String getUsername() {
            return user;
        }

        @Override
        public @Nullable String getPassword() {
            return secret;
        }
    }
}
