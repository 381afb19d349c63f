package id.netral.demo;

import id.netral.catalog.Catalog;
import id.netral.learning.duty.Assignments;
import id.netral.people.EmployeeDirectory;
import id.netral.privacy.PrivacyNotices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty installation once, through the same doors people use: roster, assignment, lessons, quiz. */
@Component
@ConditionalOnDemo
@Order(20)
class DemoData implements ApplicationRunner {

    private static final List<Integer> DAYS_UNTIL_DUE = List.of(14, 30, 60);

    private final EmployeeDirectory employees;
    private final DemoPeople people;
    private final DemoOrganisation organisation;
    private final DemoLearners learners;
    private final Catalog catalog;
    private final Assignments assignments;
    private final PrivacyNotices notices;
    private final LocalDate today;

    DemoData(
            EmployeeDirectory employees,
            DemoPeople people,
            DemoOrganisation organisation,
            DemoLearners learners,
            Catalog catalog,
            Assignments assignments,
            PrivacyNotices notices,
            Clock clock,
            ZoneId agencyZone) {
        this.employees = employees;
        this.people = people;
        this.organisation = organisation;
        this.learners = learners;
        this.catalog = catalog;
        this.assignments = assignments;
        this.notices = notices;
        this.today = LocalDate.ofInstant(clock.instant(), agencyZone);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (DemoSession.system(() -> employees.countActive(null)) > 0) {
            return;
        }
        people.importRoster();
        organisation.arrange();
        DemoSession.system(() -> {
            notices.seenByAll();
            var due = DAYS_UNTIL_DUE.iterator();
            catalog.current().stream()
                    .limit(DAYS_UNTIL_DUE.size())
                    .forEach(module -> assignments.assignAtStart(module.module(), null, today.plusDays(due.next())));
            return null;
        });
        learners.learn(people.learners());
    }
}
