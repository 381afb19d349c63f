package id.netral.people.history;

import id.netral.common.EmployeeId;
import id.netral.people.PeopleChanged;
import id.netral.people.Stamp;
import id.netral.people.Stamps;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets planned changes come true: brings today's rows up to the versions whose day has come. */
@Component
class PeopleOfToday {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleOfToday.class);

    private final DuePlans due;
    private final PeopleMirror mirror;
    private final UnitVersions units;
    private final UnitMerge merge;
    private final Stamps stamps;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final ZoneId zone;

    PeopleOfToday(
            DuePlans due,
            PeopleMirror mirror,
            UnitVersions units,
            UnitMerge merge,
            Stamps stamps,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            ZoneId agencyZone) {
        this.due = due;
        this.mirror = mirror;
        this.units = units;
        this.merge = merge;
        this.stamps = stamps;
        this.events = events;
        this.transaction = transaction;
        this.zone = agencyZone;
    }

    /** Mirrors what is due at the moment; what stands in its own way is logged and tried again the next time. */
    void comeTrue(Instant moment) {
        var stamp = stamps.at(moment, null, null);
        var offset = zone.getRules().getOffset(moment).getTotalSeconds();
        var dueUnits = due.units(stamp, offset);
        var duePeople = due.employees(stamp, offset);
        if (!dueUnits.isEmpty() || !duePeople.isEmpty()) {
            mirrorAll(dueUnits, duePeople, stamp);
        }
        if (merge.hasStragglers()) {
            transaction.executeWithoutResult(status -> {
                units.lock();
                merge.fetchStragglers(stamp);
                events.publishEvent(new PeopleChanged());
            });
        }
    }

    private void mirrorAll(List<Long> dueUnits, List<Long> duePeople, Stamp stamp) {
        try {
            mirror(dueUnits, duePeople, stamp);
        } catch (DataIntegrityViolationException together) {
            // one impossible row, such as a name taken meanwhile, must not hold up the others
            dueUnits.forEach(unit -> mirrorAlone(List.of(unit), List.of(), stamp));
            duePeople.forEach(person -> mirrorAlone(List.of(), List.of(person), stamp));
        }
    }

    private void mirrorAlone(List<Long> dueUnits, List<Long> duePeople, Stamp stamp) {
        try {
            mirror(dueUnits, duePeople, stamp);
        } catch (DataIntegrityViolationException e) {
            LOG.warn("The planned change of unit {} or employee {} cannot come true yet", dueUnits, duePeople, e);
        }
    }

    private void mirror(List<Long> dueUnits, List<Long> duePeople, Stamp stamp) {
        transaction.executeWithoutResult(status -> {
            units.lock();
            mirror.units(dueUnits, stamp.today());
            mirror.employees(duePeople, stamp);
            var alone = dueUnits.isEmpty() ? duePeople : List.<Long>of();
            events.publishEvent(
                    new PeopleChanged(alone.stream().map(EmployeeId::new).collect(Collectors.toSet())));
        });
    }
}
