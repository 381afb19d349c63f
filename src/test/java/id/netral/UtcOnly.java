package id.netral;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Refuses moments that the driver would convert to the machine's zone on their way into a column: {@code Utc.of} makes of them
 * what the column shall hold. So each test proves it of the statements it runs, in whatever zone it runs. {@link Statements} may look on.
 */
final class UtcOnly implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Source(source) : bean;
    }

    private static final class Source extends DelegatingDataSource {

        Source(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(super.getConnection());
        }
    }

    private static Connection watched(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            var result = call(connection, method, arguments);
            return result instanceof PreparedStatement statement
                            && method.getName().equals("prepareStatement")
                    ? watched(statement, (String) arguments[0])
                    : result;
        });
    }

    private static PreparedStatement watched(PreparedStatement statement, String sql) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            check(method.getName(), arguments);
            if (method.getName().startsWith("execute")) {
                Statements.sent(sql);
            }
            return call(statement, method, arguments);
        });
    }

    private static void check(String method, Object[] arguments) {
        var moment = method.equals("setObject") && isConverted(arguments[1])
                || method.equals("setTimestamp") && arguments.length == 2 && arguments[1] != null;
        if (moment) {
            throw new IllegalArgumentException(
                    "%s would be written in the machine's zone: hand over Utc.of(…)".formatted(arguments[1]));
        }
    }

    private static boolean isConverted(Object value) {
        return switch (value) {
            case Instant moment -> true;
            case OffsetDateTime moment -> true;
            case ZonedDateTime moment -> true;
            case java.sql.Date day -> false;
            case Date moment -> true;
            case null, default -> false;
        };
    }

    private interface Answer {
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> type, Answer answer) {
        return (T) Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method, arguments));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
