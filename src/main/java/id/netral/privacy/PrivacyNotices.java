package id.netral.privacy;

import id.netral.security.Authenticated;
import id.netral.security.CurrentUser;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has been told what personal data are used for. A new version of the text is shown to everybody once more. */
@Service
@Authenticated
public class PrivacyNotices {

    /** Version of the text under {@code privacy-notice.*}; to be raised when what it promises changes. */
    public static final int VERSION = 1;

    private final PrivacyNoticeSeenRepository notices;
    private final CurrentUser currentUser;
    private final Clock clock;

    PrivacyNotices(PrivacyNoticeSeenRepository notices, CurrentUser currentUser, Clock clock) {
        this.notices = notices;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether the signed-in account has not been shown the present text. */
    @Transactional(readOnly = true)
    public boolean due() {
        return notices.countUnaware(account(), VERSION) > 0;
    }

    /** Notes that the signed-in person has read the present text; again changes nothing. */
    @Transactional
    public void seen() {
        notices.see(account(), VERSION, clock.instant());
    }

    /** Notes the present text as read by all accounts there are; for demo people, who have nobody behind them. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void seenByAll() {
        notices.seeByAll(VERSION, clock.instant());
    }

    private long account() {
        return currentUser.require().accountId();
    }
}
