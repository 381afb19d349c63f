package id.netral.learning.path;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learning paths: HR of the agency makes them, officers may ask them, too. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'ADMIN')")
@Transactional(readOnly = true)
public class LearningPathService {

    private static final String HR = "hasAnyRole('SDM', 'ADMIN')";
    private static final int LONGEST = 200;

    private final LearningPathRepository paths;
    private final PathUse use;
    private final ApplicationEventPublisher events;
    private final Catalog catalog;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    LearningPathService(
            LearningPathRepository paths,
            PathUse use,
            ApplicationEventPublisher events,
            Catalog catalog,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.paths = paths;
        this.use = use;
        this.events = events;
        this.catalog = catalog;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Those in use, by title. */
    public List<LearningPath> all() {
        return paths.all();
    }

    /**
     * Makes a path; audited. Throws {@link RefusedException} {@code path.title-missing}, {@code path.title-long},
     * {@code path.no-modules}, {@code path.module-twice}, {@code path.module-unknown} or {@code path.title-taken}.
     */
    @PreAuthorize(HR)
    @Transactional
    public LearningPathId add(String title, List<ModuleId> modules) {
        var name = checked(title, modules);
        try {
            var by = currentUser.require().accountId();
            var path = paths.save(new LearningPathEntity(name, modules, by, clock.instant()));
            audit.record(AuditAction.ASSIGNMENT_CHANGED, name, Map.of("act", "created", "count", modules.size()));
            return path.id();
        } catch (DuplicateKeyException taken) {
            throw new RefusedException("path.title-taken", name);
        }
    }

    /**
     * Changes title and modules; audited. Whoever is asked the path is asked the modules it has from now on. Throws what
     * {@link #add} throws, and {@code error.changed-meanwhile} when somebody else was quicker.
     */
    @PreAuthorize(HR)
    @Transactional
    public void change(LearningPath path) {
        var name = checked(path.title(), path.modules());
        try {
            paths.find(path.id().value())
                    .orElseThrow(() -> new RefusedException("error.changed-meanwhile"))
                    .revise(name, path.modules(), path.version());
            paths.flush();
        } catch (OptimisticLockingFailureException overtaken) {
            throw new RefusedException("error.changed-meanwhile");
        } catch (DuplicateKeyException taken) {
            throw new RefusedException("path.title-taken", name);
        }
        audit.record(
                AuditAction.ASSIGNMENT_CHANGED,
                name,
                Map.of("act", "revised", "count", path.modules().size()));
        events.publishEvent(new PathChanged(path.id()));
    }

    /** Takes a path out of the list; throws {@link RefusedException} {@code path.asked} while an assignment asks it. */
    @PreAuthorize(HR)
    @Transactional
    public void retire(LearningPathId id) {
        if (use.asked(id)) {
            throw new RefusedException("path.asked");
        }
        paths.find(id.value()).ifPresent(path -> {
            path.retire(clock.instant());
            audit.record(AuditAction.ASSIGNMENT_CHANGED, path.path().title(), Map.of("act", "retired"));
        });
    }

    private String checked(String title, List<ModuleId> modules) {
        var name = title.strip();
        if (name.isEmpty()) {
            throw new RefusedException("path.title-missing");
        }
        if (name.length() > LONGEST) {
            throw new RefusedException("path.title-long", LONGEST);
        }
        if (modules.isEmpty()) {
            throw new RefusedException("path.no-modules");
        }
        if (new HashSet<>(modules).size() < modules.size()) {
            throw new RefusedException("path.module-twice");
        }
        var known = catalog.modules().stream().map(ModuleReference::id).collect(Collectors.toSet());
        if (!known.containsAll(modules)) {
            throw new RefusedException("path.module-unknown");
        }
        return name;
    }
}
