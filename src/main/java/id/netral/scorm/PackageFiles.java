package id.netral.scorm;

import id.netral.media.MediaHash;
import id.netral.media.StoredMedium;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of packages, and what a key opens. By SQL: a package brings thousands of rows that nobody ever edits. */
@Repository
class PackageFiles {

    /** A file of a package. */
    record PackageFile(String contentType, MediaHash hash) {}

    /** What a key stands for while it is good. */
    record Opened(ScormAttempt attempt, ScormItem item) {}

    private final JdbcClient jdbc;
    private final PackageRepository packages;
    private final AttemptRows attempts;
    private final Trials trials;

    PackageFiles(JdbcClient jdbc, PackageRepository packages, AttemptRows attempts, Trials trials) {
        this.jdbc = jdbc;
        this.packages = packages;
        this.attempts = attempts;
        this.trials = trials;
    }

    void add(ScormPackageId id, String path, StoredMedium medium) {
        jdbc.sql("INSERT INTO scorm_file (package_id, path, content_type, sha256) VALUES (?, ?, ?, ?)")
                .params(id.value(), path, medium.contentType(), medium.hash().hex())
                .update();
    }

    /** How many files the package has. */
    int count(ScormPackageId id) {
        return jdbc.sql("SELECT COUNT(*) FROM scorm_file WHERE package_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    Optional<Opened> opened(PackageToken token) {
        return attempts.byToken(token.hash())
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
        return jdbc.sql("SELECT content_type, sha256 FROM scorm_file WHERE package_id = ? AND path = ?")
                .params(opened.attempt().scormPackage().value(), path)
                .query((row, number) ->
                        new PackageFile(row.getString("content_type"), new MediaHash(row.getString("sha256"))))
                .optional();
    }
}
