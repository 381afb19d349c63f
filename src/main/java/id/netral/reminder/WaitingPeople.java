package id.netral.reminder;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.people.Organisation;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.people.UnitScopes;
import id.netral.reminder.WaitingPeopleRepository.Asked;
import id.netral.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who still has mandatory modules with a deadline in the next weeks or past, for those who may see the units; and the texts
 * to copy into WhatsApp. No telephone number is stored anywhere.
 */
@Service
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'PIMPINAN', 'ADMIN')")
@Transactional(readOnly = true)
public class WaitingPeople {

    /** Deadlines further away than this are nobody's worry yet. */
    public static final int DAYS_AHEAD = 30;

    private static final int MOST_COPIED = 60;
    private static final long NO_UNIT = -1;

    private final WaitingPeopleRepository people;
    private final UnitScopes scopes;
    private final Organisation organisation;
    private final CurrentUser currentUser;
    private final DigestWriter writer;
    private final TextRepository texts;
    private final Clock clock;
    private final ZoneId zone;

    WaitingPeople(
            WaitingPeopleRepository people,
            UnitScopes scopes,
            Organisation organisation,
            CurrentUser currentUser,
            DigestWriter writer,
            TextRepository texts,
            Clock clock,
            ZoneId agencyZone) {
        this.people = people;
        this.scopes = scopes;
        this.organisation = organisation;
        this.currentUser = currentUser;
        this.writer = writer;
        this.texts = texts;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** One page, the most urgent first. */
    public List<WaitingPerson> page(WaitingFilter filter, int offset, int limit) {
        return people.page(asked(filter, null), offset, limit).stream()
                .map(WaitingPeopleRepository.Row::shown)
                .toList();
    }

    /** How many people the filter lets through. */
    public int count(WaitingFilter filter) {
        return people.count(asked(filter, null));
    }

    /** The units one may ask about, by name. */
    public List<Unit> units() {
        var scope = scopes.of(currentUser.require());
        return organisation.today().all().stream()
                .filter(unit -> scope.includes(unit.id()))
                .toList();
    }

    /**
     * A text for one person, ready to copy. Throws RefusedException {@code reminder.nothing-waiting} when that person has
     * nothing to do or is none of those one may see.
     */
    public String textFor(EmployeeId employee) {
        var modules = people.modules(asked(WaitingFilter.ALL, employee));
        if (modules.isEmpty()) {
            throw new RefusedException("reminder.nothing-waiting");
        }
        var name = people.name(employee.value());
        return writer.whatsApp(texts.of(TextPart.WHATSAPP_PERSON), name, modules, today());
    }

    /**
     * A text for a unit's group, with the unit's people and those below. Throws RefusedException {@code
     * reminder.nothing-waiting} when nobody there has anything to do or the unit is none of those one may see.
     */
    public String textFor(UnitId unit) {
        var filter = new WaitingFilter(unit, false);
        var all = count(filter);
        if (all == 0) {
            throw new RefusedException("reminder.nothing-waiting");
        }
        var lines = page(filter, 0, MOST_COPIED).stream()
                .map(person -> new PersonLine(person.name(), person.unit(), person.modules(), person.dueOn()))
                .toList();
        var name = organisation.today().find(unit).map(Unit::name).orElse("");
        return writer.whatsApp(texts.of(TextPart.WHATSAPP_UNIT), name, lines, all, today());
    }

    private Asked asked(WaitingFilter filter, @Nullable EmployeeId employee) {
        var scope = scopes.of(currentUser.require());
        var unit = filter.unit();
        Set<UnitId> wanted = unit == null ? scope.units() : organisation.today().below(unit);
        var units = wanted.stream().filter(scope::includes).map(UnitId::value).collect(Collectors.toSet());
        return new Asked(
                scope.all() && unit == null,
                units.isEmpty() ? Set.of(NO_UNIT) : units,
                filter.withoutEmail(),
                employee == null ? null : employee.value(),
                today().plusDays(DAYS_AHEAD));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
