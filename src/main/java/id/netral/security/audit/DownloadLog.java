package id.netral.security.audit;

import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes which files with people's data were fetched. Called by whoever hands one out, inside an already checked call. */
@Service
public class DownloadLog {

    private static final String SYSTEM = "Sistem";

    private final LoggedDownloadRepository downloads;
    private final CurrentUser currentUser;
    private final Clock clock;

    DownloadLog(LoggedDownloadRepository downloads, CurrentUser currentUser, Clock clock) {
        this.downloads = downloads;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Notes that the signed-in person (or the system, when it sends the file) fetched the file now. */
    @Transactional
    public void record(Download download) {
        var user = currentUser.find().filter(each -> each.accountId() > 0);
        downloads.save(new LoggedDownload(
                clock.instant(),
                user.map(SignedInUser::account).orElse(null),
                user.map(SignedInUser::displayName).orElse(SYSTEM),
                download));
    }
}
