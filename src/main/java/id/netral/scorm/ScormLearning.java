package id.netral.scorm;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleReference;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.learning.OwnRecords;
import id.netral.learning.ledger.OutsideCompletions;
import id.netral.learning.ledger.OutsideCompletions.Evidence;
import id.netral.learning.progress.Progress;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens packages for learners and keeps what the packages tell. Who may take the module may take its packages. What is
 * told of one person and one module is judged one after the other, from whatever parts, packages and devices it comes.
 */
@Service
public class ScormLearning {

    private static final Duration VALID = Duration.ofHours(8);

    private final PackageRepository packages;
    private final AttemptRepository attempts;
    private final Catalog catalog;
    private final Progress progress;
    private final OutsideCompletions completions;
    private final PackageAddresses addresses;
    private final AuditTrail audit;
    private final Clock clock;

    ScormLearning(
            PackageRepository packages,
            AttemptRepository attempts,
            Catalog catalog,
            Progress progress,
            OutsideCompletions completions,
            PackageAddresses addresses,
            AuditTrail audit,
            Clock clock) {
        this.packages = packages;
        this.attempts = attempts;
        this.catalog = catalog;
        this.progress = progress;
        this.completions = completions;
        this.addresses = addresses;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens a part anew, and begins the module the first time; older openings can save no more. Empty for an unknown
     * package, one that is not approved or was withdrawn, one of a module that is not published, and an unknown part.
     *
     * @param part number from 1; null for the first one not done
     */
    @OwnRecords
    @Transactional
    public Optional<ScormLaunch> open(EmployeeId employee, ScormPackageId id, @Nullable Integer part) {
        return packages.find(id)
                .filter(ScormPackage::offered)
                .flatMap(found -> version(employee, found).flatMap(version -> {
                    var since = since(employee, version);
                    var item = part == null ? standing(found, employee, since).next() : found.item(part);
                    return Optional.ofNullable(item).map(one -> launch(found, one, employee, since));
                }));
    }

    private ScormLaunch launch(ScormPackage found, ScormItem item, EmployeeId employee, Instant since) {
        var token = PackageToken.fresh();
        var attempt = attempts.lock(found.id(), employee, item.identifier(), clock.instant());
        attempt.open(since, token, clock.instant().plus(VALID));
        var now = attempt.shown();
        return new ScormLaunch(
                now.id(),
                now.launch(),
                found,
                item,
                result(found, now, since),
                addresses.of(token, item),
                addresses.ownOrigin());
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
    @Transactional(isolation = Isolation.READ_COMMITTED) // after waiting for the others, what they wrote is seen
    public ScormResult save(
            EmployeeId employee,
            long attempt,
            int launch,
            int seq,
            boolean finished,
            @Nullable Map<String, @Nullable String> values) {
        var found = attempts.packageOf(attempt, employee.value())
                .map(ScormPackageId::new)
                .flatMap(packages::find)
                .filter(ScormPackage::offered)
                .orElseThrow(() -> new RefusedException("scorm.unknown"));
        completions.hold(employee, found.module());
        var stored = attempts.lock(attempt).orElseThrow(() -> new RefusedException("scorm.unknown"));
        var before = stored.shown();
        var version = version(employee, found).orElseThrow(() -> new RefusedException("scorm.unknown"));
        var since = since(employee, version);
        if (launch != before.launch()) {
            throw new RefusedException("scorm.opened-elsewhere");
        }
        if (seq <= before.savedSeq()) {
            return result(found, before, since);
        }
        var sent = CmiData.of(values);
        stored.tell(finished ? sent.finished(masteryScore(found, before)) : sent, seq, clock.instant());
        var standing = standing(found, employee, since);
        if (standing.done()) {
            complete(standing, employee, version);
        }
        return result(stored.shown(), standing);
    }

    private static @Nullable BigDecimal masteryScore(ScormPackage found, ScormAttempt attempt) {
        return found.items().stream()
                .filter(item -> item.identifier().equals(attempt.item()))
                .findFirst()
                .map(ScormItem::masteryScore)
                .orElse(null);
    }

    private ScormResult result(ScormPackage found, ScormAttempt attempt, Instant since) {
        return result(attempt, standing(found, attempt.employee(), since));
    }

    private static ScormResult result(ScormAttempt attempt, PackageStanding standing) {
        return new ScormResult(attempt.data().status(), attempt.data().score().orElse(null), standing.done());
    }

    private PackageStanding standing(ScormPackage found, EmployeeId employee, Instant since) {
        return new PackageStanding(found, attempts.of(found.id(), employee), since);
    }

    /** What the package's own module makes of its end, as was agreed for it. */
    private void complete(PackageStanding standing, EmployeeId employee, ModuleVersionId version) {
        var now = clock.instant();
        var entered = switch (standing.of().counts()) {
            case QUIZ -> false;
            case PACKAGE -> completions.record(employee, version, Evidence.SCORM, standing.score(), now);
            case BOTH -> completions.recordWithQuiz(employee, version, now);
        };
        if (entered) {
            audit.record(
                    AuditAction.SCORM_COMPLETED,
                    standing.of().title(),
                    Map.of("module", standing.of().module().value()));
        }
    }

    private Instant since(EmployeeId employee, ModuleVersionId version) {
        return completions.since(employee, version).orElse(Instant.EPOCH);
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
