package id.netral;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import java.io.Serial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Says in one sentence what went wrong inside a screen; what nobody expected also goes to the log. */
class UnexpectedErrorHandler implements ErrorHandler {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        var problem = event.getThrowable();
        if (problem instanceof RefusedException refusal) {
            Notices.refusal(refusal);
            return;
        }
        var key = ErrorSentences.keyFor(problem);
        if (ErrorSentences.UNEXPECTED.equals(key)) {
            LOG.error("Unexpected failure in a screen", problem);
        } else {
            LOG.warn("{} ({})", key, problem.toString());
        }
        if (UI.getCurrent() != null) {
            Notices.error(UI.getCurrent().getTranslation(key));
        }
    }

    /** Which sentence fits which failure. */
    static final class ErrorSentences {

        static final String UNEXPECTED = "error.unexpected";

        private ErrorSentences() {}

        static String keyFor(Throwable problem) {
            return switch (problem) {
                case AccessDeniedException denied -> "error.denied";
                case OptimisticLockingFailureException conflict -> "error.changed-meanwhile";
                case CannotCreateTransactionException away -> "error.database-away";
                case DataAccessResourceFailureException away -> "error.database-away";
                default -> UNEXPECTED;
            };
        }
    }
}
