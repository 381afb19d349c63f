package id.netral.scorm;

import id.netral.common.EmployeeId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keys to packages that wait for their approval. */
@Component
class Trials {

    private static final Duration VALID = Duration.ofHours(2);
    private static final EmployeeId NOBODY = new EmployeeId(0);

    private final TrialRepository rows;
    private final Clock clock;

    Trials(TrialRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A key to the part; those that are over go. */
    @Transactional(propagation = Propagation.MANDATORY)
    PackageToken begin(ScormPackageId id, ScormItem item) {
        var now = clock.instant();
        rows.deleteOver(now);
        var token = PackageToken.fresh();
        rows.save(new Trial(token, id, item, now.plus(VALID)));
        return token;
    }

    /** An attempt of nobody that begins anew each time; empty for an unknown key and one that is over. */
    Optional<ScormAttempt> find(PackageToken token) {
        var now = clock.instant();
        return rows.findById(token.hash())
                .filter(trial -> trial.validAt(now))
                .map(trial -> new ScormAttempt(
                        0, trial.scormPackage(), NOBODY, trial.item(), new CmiData(new TreeMap<>()), 0, 1, 0, now));
    }
}
