package id.netral.people.history;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.people.EmployeeState;
import id.netral.people.EmployeeState.CountingPost;
import id.netral.people.PeopleChanged;
import id.netral.people.Stamps;
import id.netral.people.UnitId;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts beside a person's own (acting, secondment), and which one counts in reports: always exactly one, the own post
 * unless another is chosen from a day on. Audited; throws {@link RefusedException} {@code post.*}, {@code employee.*} or
 * {@code organisation.*}.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class EmployeePosts {

    private final PostRepository posts;
    private final UnitVersions units;
    private final EmployeeVersions employees;
    private final PeopleHistory history;
    private final Stamps stamps;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    EmployeePosts(
            PostRepository posts,
            UnitVersions units,
            EmployeeVersions employees,
            PeopleHistory history,
            Stamps stamps,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.posts = posts;
        this.units = units;
        this.employees = employees;
        this.history = history;
        this.stamps = stamps;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Adds a post from the effective day on; it does not count yet.
     *
     * @param to last day, null while open
     * @return the post's id
     */
    public long add(
            EmployeeId employee,
            PostKind kind,
            UnitId unit,
            String position,
            @Nullable LocalDate to,
            Effective effective) {
        units.lock();
        var title = JobTitle.clean(position);
        if (title == null) {
            throw new RefusedException("post.position-missing");
        }
        if (to != null && to.isBefore(effective.day())) {
            throw new RefusedException("post.ends-before");
        }
        var state = EmploymentRules.requireServing(employees.of(employee), effective.day());
        units.plan().standing(unit, effective.day());
        var stamp = stamps.now(effective.reason());
        var post = posts.save(new PostEntity(employee, kind, unit, title, effective, to, stamp));
        record("post-added", state, effective, title);
        return post.id();
    }

    /** Ends a post after a last day; the own post counts from the day after, if this one did. */
    public void end(long post, Effective lastDay) {
        units.lock();
        var kept = kept(post);
        if (lastDay.day().isBefore(kept.from())) {
            throw new RefusedException("post.ends-before");
        }
        kept.end(lastDay.day());
        var timeline = employees.of(kept.employee());
        var rows = timeline.rewrite(
                lastDay.day().plusDays(1),
                state -> state.counting() != null && state.counting().post() == post ? state.counting(null) : state);
        history.addEmployees(Map.of(kept.employee(), rows), stamps.now(lastDay.reason()));
        events.publishEvent(new PeopleChanged(Set.of(kept.employee())));
        record(
                "post-ended",
                timeline.states().values().iterator().next(),
                lastDay,
                kept.place().position());
    }

    /** Lets a post count from a day on, the own one with null; at its end the own one counts again. */
    public void count(EmployeeId employee, @Nullable Long post, Effective effective) {
        units.lock();
        var timeline = employees.of(employee);
        var before = EmploymentRules.requireServing(timeline, effective.day());
        var stamp = stamps.now(effective.reason());
        var rows = new TreeMap<LocalDate, EmployeeState>();
        if (post == null) {
            rows.putAll(timeline.change(effective.day(), state -> state.counting(null)));
        } else {
            var kept = requireHeld(post, employee, effective.day());
            units.plan().requireLasting(kept.place().unit(), effective.day());
            rows.putAll(
                    timeline.change(effective.day(), state -> state.counting(new CountingPost(post, kept.place()))));
            kept.to()
                    .map(last -> last.plusDays(1))
                    .ifPresent(after -> rows.putAll(timeline.with(rows)
                            .rewrite(
                                    after,
                                    state -> state.counting() != null
                                                    && state.counting().post() == post
                                            ? state.counting(null)
                                            : state)));
        }
        if (rows.isEmpty()) {
            throw new RefusedException("organisation.no-change");
        }
        history.addEmployees(Map.of(employee, rows), stamp);
        events.publishEvent(new PeopleChanged(Set.of(employee)));
        record("post-counts", before, effective, post == null ? "–" : post.toString());
    }

    private PostEntity requireHeld(long post, EmployeeId employee, LocalDate day) {
        var kept = kept(post);
        if (!kept.employee().equals(employee)) {
            throw new RefusedException("post.unknown");
        }
        if (!kept.isHeldOn(day)) {
            throw new RefusedException("post.not-held", DayWords.of(day));
        }
        return kept;
    }

    private PostEntity kept(long post) {
        return posts.findById(post).orElseThrow(() -> new RefusedException("post.unknown"));
    }

    private void record(String act, EmployeeState person, Effective effective, @Nullable String post) {
        audit.record(
                AuditAction.EMPLOYEE_CHANGED,
                person.identity().name(),
                Map.of(
                        "act", act,
                        "from", effective.day().toString(),
                        "post", String.valueOf(post),
                        "reason", effective.reason()));
    }
}
