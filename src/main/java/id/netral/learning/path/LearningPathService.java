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

    /** Characters of a title. */
    static final int LONGEST_TITLE = 200;

    static final int LONGEST_DESCRIPTION = 500;
    static final int LONGEST_AUDIENCE = 200;

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
     * {@code path.description-long}, {@code path.audience-long}, {@code path.no-modules}, {@code path.module-twice},
     * {@code path.module-unknown} or {@code path.title-taken}.
     */
    @PreAuthorize(HR)
    @Transactional
    public LearningPathId add(PathTerms wanted) {
        var terms = checked(wanted);
        try {
            var by = currentUser.require().accountId();
            var path = paths.save(new LearningPathEntity(terms, by, clock.instant()));
            record("created", terms);
            return path.id();
        } catch (DuplicateKeyException taken) {
            throw new RefusedException("path.title-taken", terms.title());
        }
    }

    /**
     * Gives a path other terms; audited. Whoever is asked the path is asked the modules it has from now on, and its file, if
     * it came with the content, no longer changes it. Throws what {@link #add} throws, and {@code error.changed-meanwhile}
     * when somebody else was quicker.
     *
     * @param seen the version the terms were made from
     */
    @PreAuthorize(HR)
    @Transactional
    public void change(LearningPathId id, int seen, PathTerms wanted) {
        var terms = checked(wanted);
        var path = paths.find(id.value()).orElseThrow(() -> new RefusedException("error.changed-meanwhile"));
        if (path.path().terms().equals(terms)) {
            return;
        }
        try {
            path.revise(terms, seen, clock.instant());
            paths.flush();
        } catch (OptimisticLockingFailureException overtaken) {
            throw new RefusedException("error.changed-meanwhile");
        } catch (DuplicateKeyException taken) {
            throw new RefusedException("path.title-taken", terms.title());
        }
        record("revised", terms);
        events.publishEvent(new PathChanged(id));
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

    private void record(String act, PathTerms terms) {
        audit.record(
                AuditAction.ASSIGNMENT_CHANGED,
                terms.title(),
                Map.of("act", act, "count", terms.modules().size()));
    }

    private PathTerms checked(PathTerms wanted) {
        var terms = new PathTerms(
                wanted.title().strip(),
                wanted.description().strip(),
                wanted.audience().strip(),
                wanted.modules());
        if (terms.title().isEmpty()) {
            throw new RefusedException("path.title-missing");
        }
        refuseLonger(terms.title(), LONGEST_TITLE, "path.title-long");
        refuseLonger(terms.description(), LONGEST_DESCRIPTION, "path.description-long");
        refuseLonger(terms.audience(), LONGEST_AUDIENCE, "path.audience-long");
        check(terms.modules());
        return terms;
    }

    private static void refuseLonger(String text, int longest, String refusal) {
        if (text.length() > longest) {
            throw new RefusedException(refusal, longest);
        }
    }

    private void check(List<ModuleId> modules) {
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
    }
}
