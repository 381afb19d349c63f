package id.netral.scorm;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a key opens, and the files under it. */
@Component
class PackageFiles {

    /** What a key stands for while it is good. */
    record Opened(ScormAttempt attempt, ScormItem item) {}

    private final FileRepository files;
    private final PackageRepository packages;
    private final AttemptRepository attempts;
    private final Trials trials;
    private final Clock clock;

    PackageFiles(
            FileRepository files, PackageRepository packages, AttemptRepository attempts, Trials trials, Clock clock) {
        this.files = files;
        this.packages = packages;
        this.attempts = attempts;
        this.trials = trials;
        this.clock = clock;
    }

    Optional<Opened> opened(PackageToken token) {
        return attempts.byToken(token.hash(), clock.instant())
                .map(AttemptRepository.Seen::shown)
                .flatMap(attempt -> opened(attempt, PackageState.OFFERED))
                .or(() -> trials.find(token).flatMap(attempt -> opened(attempt, PackageState.WAITING)));
    }

    private Optional<Opened> opened(ScormAttempt attempt, PackageState state) {
        return packages.find(attempt.scormPackage())
                .filter(found -> found.state() == state)
                .flatMap(found -> found.items().stream()
                        .filter(item -> item.identifier().equals(attempt.item()))
                        .findFirst())
                .map(item -> new Opened(attempt, item));
    }

    Optional<PackageFile> file(Opened opened, String path) {
        return files.file(opened.attempt().scormPackage().value(), path);
    }
}
