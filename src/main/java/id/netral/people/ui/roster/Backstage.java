package id.netral.people.ui.roster;

import com.vaadin.flow.component.UI;
import id.netral.common.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Does long work behind a screen that stays usable, as the person who asked for it and from their address. */
final class Backstage {

    private static final Logger LOG = LoggerFactory.getLogger(Backstage.class);

    private final AsyncTaskExecutor executor;

    Backstage(AsyncTaskExecutor executor) {
        this.executor = executor;
    }

    /** Runs the work on another thread, then one of the two endings in the user interface. */
    <T> void run(UI ui, Callable<T> work, Consumer<T> done, Consumer<RefusedException> refused) {
        var origin = origin();
        executor.execute(new DelegatingSecurityContextRunnable(() -> {
            RequestContextHolder.setRequestAttributes(origin);
            try {
                var result = work.call();
                ui.access(() -> done.accept(result));
            } catch (RefusedException refusal) {
                ui.access(() -> refused.accept(refusal));
            } catch (Exception failure) {
                LOG.error("Work behind a screen has failed", failure);
                ui.access(() -> refused.accept(new RefusedException("error.unexpected")));
            } finally {
                RequestContextHolder.resetRequestAttributes();
            }
        }));
    }

    /** What of the request outlives it: the address, for the audit trail. */
    private static @Nullable ServletRequestAttributes origin() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? new ServletRequestAttributes(new Origin(attributes.getRequest()))
                : null;
    }

    private static final class Origin extends HttpServletRequestWrapper {

        private final String address;

        Origin(HttpServletRequest request) {
            super(request);
            this.address = request.getRemoteAddr();
        }

        @Override
        public String getRemoteAddr() {
            return address;
        }
    }
}
