package id.netral.scorm;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleReference;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.common.Score;
import id.netral.learning.OutsideCompletions;
import id.netral.learning.OutsideCompletions.Evidence;
import id.netral.learning.OwnRecords;
import id.netral.learning.Progress;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/** Opens packages for learners and keeps what the packages tell. Who may take the module may take its packages. */
@Service
public class ScormLearning {

    private static final Duration VALID = Duration.ofHours(8);

    private final ScormRows packages;
    private final AttemptRows attempts;
    private final Catalog catalog;
    private final Progress progress;
    private final OutsideCompletions completions;
    private final ScormProperties settings;
    private final AuditTrail audit;
    private final Clock clock;

    ScormLearning(
            ScormRows packages,
            AttemptRows attempts,
            Catalog catalog,
            Progress progress,
            OutsideCompletions completions,
            ScormProperties settings,
            AuditTrail audit,
            Clock clock) {
        this.packages = packages;
        this.attempts = attempts;
        this.catalog = catalog;
        this.progress = progress;
        this.completions = completions;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens a part anew, and begins the module the first time; older openings can save no more. Empty for an unknown or
     * withdrawn package, one of a module that is not published, and an unknown part.
     *
     * @param part number from 1; null for the first one not done
     */
    @OwnRecords
    @Transactional
    public Optional<ScormLaunch> open(EmployeeId employee, ScormPackageId id, @Nullable Integer part) {
        return packages.find(id)
                .filter(found ->
                        found.withdrawnAt() == null && version(employee, found).isPresent())
                .flatMap(found -> item(found, employee, part).map(item -> launch(found, item, employee)));
    }

    private Optional<ScormItem> item(ScormPackage found, EmployeeId employee, @Nullable Integer part) {
        if (part != null) {
            return part >= 1 && part <= found.items().size()
                    ? Optional.of(found.items().get(part - 1))
                    : Optional.empty();
        }
        var standings = attempts.of(found.id(), employee);
        return found.items().stream()
                .filter(item -> standings.stream()
                        .noneMatch(one -> one.item().equals(item.identifier())
                                && one.data().status().done()))
                .findFirst()
                .or(() -> Optional.of(found.items().getFirst()));
    }

    private ScormLaunch launch(ScormPackage found, ScormItem item, EmployeeId employee) {
        var before = attempts.lock(found.id(), employee, item.identifier());
        var token = PackageToken.fresh();
        var now = new ScormAttempt(
                before.id(),
                found.id(),
                employee,
                before.item(),
                before.data().without(CmiData.SESSION_TIME),
                before.totalTime() + before.data().sessionTime(),
                before.launch() + 1,
                0);
        attempts.opened(now, token.hash(), clock.instant().plus(VALID));
        var file = UriUtils.encodePath(item.file(), StandardCharsets.UTF_8)
                + item.href().substring(item.file().length());
        var address = settings.base() + PackageController.PATH + "/" + token.text() + "/" + file;
        return new ScormLaunch(now.id(), now.launch(), found, item, result(found, now), address, settings.ownOrigin());
    }

    /**
     * Keeps what a package tells; a repeated or overtaken message changes nothing. Throws {@link RefusedException}
     * {@code scorm.unknown}, {@code scorm.malformed}, or {@code scorm.opened-elsewhere} when a newer opening has begun.
     *
     * @param launch the opening it comes from
     * @param seq rises with each message of an opening
     * @param finished whether the package says that it has ended
     */
    @OwnRecords
    @Transactional
    public ScormResult save(
            EmployeeId employee,
            long attempt,
            int launch,
            int seq,
            boolean finished,
            @Nullable Map<String, @Nullable String> values) {
        var before = attempts.lock(attempt, employee).orElseThrow(() -> new RefusedException("scorm.unknown"));
        var found = packages.find(before.scormPackage()).orElseThrow(() -> new RefusedException("scorm.unknown"));
        if (found.withdrawnAt() != null) {
            throw new RefusedException("scorm.unknown");
        }
        if (launch != before.launch()) {
            throw new RefusedException("scorm.opened-elsewhere");
        }
        if (seq <= before.savedSeq()) {
            return result(found, before);
        }
        var sent = CmiData.of(values);
        var data = finished ? sent.finished(masteryScore(found, before)) : sent;
        var now = new ScormAttempt(
                before.id(),
                before.scormPackage(),
                employee,
                before.item(),
                data,
                before.totalTime(),
                before.launch(),
                seq);
        attempts.save(now);
        var result = result(found, now);
        if (result.done()) {
            complete(found, employee);
        }
        return result;
    }

    private static @Nullable BigDecimal masteryScore(ScormPackage found, ScormAttempt attempt) {
        return found.items().stream()
                .filter(item -> item.identifier().equals(attempt.item()))
                .findFirst()
                .map(ScormItem::masteryScore)
                .orElse(null);
    }

    private ScormResult result(ScormPackage found, ScormAttempt attempt) {
        return new ScormResult(
                attempt.data().status(),
                attempt.data().score().orElse(null),
                done(found, attempts.of(found.id(), attempt.employee())));
    }

    static boolean done(ScormPackage found, List<ScormAttempt> standings) {
        return found.items().stream()
                .allMatch(item -> standings.stream()
                        .anyMatch(one -> one.item().equals(item.identifier())
                                && one.data().status().done()));
    }

    private void complete(ScormPackage found, EmployeeId employee) {
        var version = version(employee, found).orElseThrow(() -> new RefusedException("scorm.unknown"));
        var score = score(attempts.of(found.id(), employee));
        if (completions.record(employee, version, Evidence.SCORM, score, clock.instant())) {
            audit.record(
                    AuditAction.SCORM_COMPLETED,
                    found.title(),
                    Map.of("module", found.module().value()));
        }
    }

    /** The mean of the parts that give a score. */
    private static @Nullable Score score(List<ScormAttempt> standings) {
        var scores = standings.stream()
                .flatMap(one -> one.data().score().stream())
                .map(Score::percent)
                .toList();
        return scores.isEmpty()
                ? null
                : new Score(scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), 4, RoundingMode.HALF_UP));
    }

    private Optional<ModuleVersionId> version(EmployeeId employee, ScormPackage found) {
        return catalog.modules().stream()
                .filter(module -> module.id().equals(found.module()))
                .map(ModuleReference::slug)
                .findFirst()
                .flatMap(slug -> progress.open(employee, slug))
                .map(module -> module.version().id());
    }
}
