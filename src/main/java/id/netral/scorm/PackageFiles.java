package id.netral.scorm;

import id.netral.media.MediaHash;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what a key opens. */
@Repository
class PackageFiles {

    /** A file of a package. */
    record PackageFile(String contentType, MediaHash hash) {}

    /** What a key stands for while it is good. */
    record Opened(ScormAttempt attempt, ScormItem item) {}

    private final JdbcClient jdbc;
    private final ScormRows packages;
    private final AttemptRows attempts;

    PackageFiles(JdbcClient jdbc, ScormRows packages, AttemptRows attempts) {
        this.jdbc = jdbc;
        this.packages = packages;
        this.attempts = attempts;
    }

    Optional<Opened> opened(PackageToken token) {
        return attempts.byToken(token.hash())
                .flatMap(attempt -> packages.find(attempt.scormPackage())
                        .filter(found -> found.withdrawnAt() == null)
                        .flatMap(found -> found.items().stream()
                                .filter(item -> item.identifier().equals(attempt.item()))
                                .findFirst())
                        .map(item -> new Opened(attempt, item)));
    }

    Optional<PackageFile> file(Opened opened, String path) {
        return jdbc.sql("SELECT content_type, sha256 FROM scorm_file WHERE package_id = ? AND path = ?")
                .params(opened.attempt().scormPackage().value(), path)
                .query((row, number) ->
                        new PackageFile(row.getString("content_type"), new MediaHash(row.getString("sha256"))))
                .optional();
    }
}
