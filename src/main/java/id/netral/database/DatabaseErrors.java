package id.netral.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/**
 * The server's errors as Spring's exceptions, the same ones whether Hibernate or plain SQL met them: a taken key is a {@link
 * org.springframework.dao.DuplicateKeyException}, and whatever others at the same rows have caused a {@link
 * CannotAcquireLockException}, also where the server gives it no class of its own.
 */
final class DatabaseErrors extends SQLExceptionSubclassTranslator {

    /** Record changed since the snapshot, lock wait timeout, deadlock. */
    private static final Set<Integer> OTHERS_AT_THE_ROWS = Set.of(1020, 1205, 1213);

    @Override
    protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException failure) {
        return OTHERS_AT_THE_ROWS.contains(failure.getErrorCode())
                ? new CannotAcquireLockException(buildMessage(task, sql, failure), failure)
                : super.doTranslate(task, sql, failure);
    }
}
