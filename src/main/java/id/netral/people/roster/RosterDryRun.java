package id.netral.people.roster;

import id.netral.common.intake.Sha256;
import id.netral.common.workbook.RawRow;
import id.netral.common.workbook.WorkbookPackage;
import id.netral.people.roster.comparison.RosterComparison;
import id.netral.people.roster.comparison.RosterTables;
import id.netral.people.roster.file.KeptRoster;
import id.netral.people.roster.file.RosterHeader;
import id.netral.people.roster.file.RosterJson;
import id.netral.people.roster.file.RosterProgress;
import id.netral.people.roster.file.RosterReader;
import id.netral.people.roster.file.RosterRows;
import id.netral.people.roster.file.RowCodecs;
import id.netral.people.roster.file.RowSpool;
import id.netral.security.AccountId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out what importing a file would do. */
@Component
public class RosterDryRun {

    private static final int TELL_EVERY = 250;
    private static final int LONGEST_NAME = 200;

    private final RosterTables tables;
    private final RosterDepartures departures;
    private final RosterJson json;

    RosterDryRun(RosterTables tables, RosterDepartures departures, RosterJson json) {
        this.tables = tables;
        this.departures = departures;
        this.json = json;
    }

    /** Reads the file, a workbook or a JSON array of rows, without touching the database. */
    public KeptRoster read(AccountId owner, Path file, String fileName, RosterProgress progress) throws IOException {
        var rows = new RowSpool<>(new RowCodecs.Good());
        var unreadable = new RowSpool<>(new RowCodecs.Bad());
        try {
            var reading = new RosterRows(rows::add, unreadable::add);
            var found = read(file, fileName, (header, row) -> {
                reading.take(header, row);
                tell(rows.size() + unreadable.size(), progress);
            });
            reading.finish();
            rows.finish();
            unreadable.finish();
            return new KeptRoster(
                    owner,
                    shortened(fileName),
                    found.sheet(),
                    found.header().titles(),
                    Sha256.of(file),
                    rows,
                    unreadable,
                    null);
        } catch (IOException | RuntimeException e) {
            rows.close();
            unreadable.close();
            throw e;
        }
    }

    private RosterReader.Found read(Path file, String fileName, BiConsumer<RosterHeader, RawRow> rows)
            throws IOException {
        if (RosterJson.isArray(file)) {
            return json.read(file, rows);
        }
        try (var source = WorkbookPackage.open(file, fileName, "roster.file")) {
            return new RosterReader(source).read(rows);
        }
    }

    /** Compares the roster with the database as it is now; what was said about an earlier dry run of it still holds. */
    @Transactional(readOnly = true)
    public KeptPreview compare(KeptRoster roster, RosterChoices choices) {
        var comparison = new RosterComparison(tables, roster.rows());
        var tally = new DryRunTally(comparison);
        try {
            comparison.compare(batch -> batch.forEach(tally::take));
            var kept = tally.finish(roster, choices);
            choices.leaving(departures.find(kept, choices.leaving().departure().extent()));
            return kept;
        } catch (RuntimeException e) {
            tally.discard();
            throw e;
        }
    }

    /** Who leaves when the roster is the full list of these people. */
    @Transactional(readOnly = true)
    public RosterDeparture extend(KeptPreview kept, RosterExtent extent) {
        var leaving = departures.find(kept, extent);
        kept.choices().leaving(leaving);
        return leaving.departure();
    }

    private static void tell(int rows, RosterProgress progress) {
        if (rows % TELL_EVERY == 0) {
            progress.read(rows);
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
