package id.netral.assessment;

import id.netral.TestUsers;
import id.netral.assessment.bank.QuestionReview;
import id.netral.common.EmployeeId;
import id.netral.security.Role;
import org.springframework.security.core.context.SecurityContextHolder;

/** The second person of tests that are about something else: lets in all that waits. */
public final class SecondReader {

    private static final EmployeeId READER = new EmployeeId(987_654_321);

    private SecondReader() {}

    /** Whoever is signed in stays so. */
    public static void letsIn(QuestionReview review) {
        var author = SecurityContextHolder.getContext().getAuthentication();
        TestUsers.signIn(READER, Role.PENINJAU);
        try {
            review.waiting(0, 1_000).forEach(change -> review.approve(change.id(), change.version()));
        } finally {
            SecurityContextHolder.getContext().setAuthentication(author);
        }
    }
}
