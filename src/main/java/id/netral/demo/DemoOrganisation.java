package id.netral.demo;

import id.netral.people.Head;
import id.netral.people.HeadAs;
import id.netral.people.UnitId;
import id.netral.people.UnitOfficers;
import id.netral.people.history.Effective;
import id.netral.people.history.OrganisationChanges;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Puts the demo's units, which a roster brings side by side, into a tree with heads. */
@Component
@ConditionalOnDemo
class DemoOrganisation {

    private static final String REASON = "Data contoh";
    private static final String OFFICER = "bagas.misal@netral.example";
    private static final String OFFICERS_UNIT = "Dinas Kesehatan Teladan";

    private final OrganisationChanges changes;
    private final UnitOfficers officers;
    private final DemoTables tables;
    private final LocalDate today;

    DemoOrganisation(
            OrganisationChanges changes, UnitOfficers officers, DemoTables tables, Clock clock, ZoneId agencyZone) {
        this.changes = changes;
        this.officers = officers;
        this.tables = tables;
        this.today = LocalDate.ofInstant(clock.instant(), agencyZone);
    }

    void arrange() {
        DemoSession.system(() -> {
            var effective = new Effective(today, REASON);
            for (var line : lines().lines().skip(1).toList()) {
                var cells = line.split(",", -1);
                place(tables.unit(cells[0]), cells[1], "ya".equals(cells[2]), effective);
                if (!cells[3].isEmpty()) {
                    var head = new Head(tables.employee(cells[3]), HeadAs.valueOf(cells[4]));
                    changes.appoint(tables.unit(cells[0]), head, effective);
                }
            }
            officers.entrust(tables.employee(OFFICER), tables.unit(OFFICERS_UNIT));
            return null;
        });
    }

    // a roster's units stand at the top and count as OPD
    private void place(UnitId unit, String parent, boolean opd, Effective effective) {
        if (!parent.isEmpty()) {
            changes.move(unit, tables.unit(parent), effective);
        }
        if (!opd) {
            changes.describe(unit, null, false, effective);
        }
    }

    private static String lines() {
        try {
            return new ClassPathResource("demo/unit.csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
