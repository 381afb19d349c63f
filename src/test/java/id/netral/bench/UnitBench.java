package id.netral.bench;

import id.netral.TestUsers;
import id.netral.people.PeopleChanged;
import id.netral.people.UnitId;
import id.netral.people.history.Effective;
import id.netral.people.history.OrganisationChanges;
import id.netral.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures edits of units in an agency of 20,000 people and 30 assignments to everybody: another name, another place, and,
 * to compare, everybody looked at anew as after a roster.
 */
public final class UnitBench {

    private static final int ASSIGNMENTS = 30;
    private static final int TIMES = 7;

    private final JdbcClient jdbc;
    private final OrganisationChanges organisation;
    private final BenchApplication application;
    private final TransactionTemplate transaction;
    private final Effective today;

    private UnitBench(BenchApplication application) {
        this.jdbc = application.bean(JdbcClient.class);
        this.organisation = application.bean(OrganisationChanges.class);
        this.application = application;
        this.transaction = application.bean(TransactionTemplate.class);
        this.today = new Effective(LocalDate.now(application.bean(Clock.class)), "Bangku uji");
    }

    /** No arguments. */
    public static void main(String[] arguments) throws Exception {
        try (var application = BenchApplication.start()) {
            new UnitBench(application).run();
        }
        System.exit(0); // the database's launcher would keep us alive
    }

    private void run() {
        new ReportSeed(jdbc).fill(0);
        jdbc.sql("DELETE d FROM duty d JOIN assignment a ON a.id = d.assignment_id WHERE a.module_id > ?")
                .param(ASSIGNMENTS)
                .update();
        jdbc.sql("DELETE FROM assignment WHERE module_id > ?")
                .param(ASSIGNMENTS)
                .update();
        TestUsers.signIn(null, Role.SDM);
        var division = new UnitId(41);
        measure(
                "everybody looked at anew",
                time -> transaction.executeWithoutResult(status -> application.publish(new PeopleChanged())));
        measure("another name", time -> organisation.rename(division, "Bidang baru " + time, today));
        measure("another place", time -> organisation.move(division, new UnitId(2 + time), today));
    }

    private void measure(String what, java.util.function.IntConsumer work) {
        var times = new ArrayList<Double>();
        for (var time = 0; time < TIMES; time++) {
            var begin = System.nanoTime();
            work.accept(time);
            times.add((System.nanoTime() - begin) / 1e6);
        }
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT, "%s: median %.0f ms, most %.0f ms%n", what, sorted.get(TIMES / 2), sorted.getLast());
    }
}
