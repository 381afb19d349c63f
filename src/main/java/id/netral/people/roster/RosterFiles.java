package id.netral.people.roster;

import id.netral.people.Texts;
import id.netral.people.roster.file.RejectedRow;
import id.netral.people.roster.file.RosterColumn;
import id.netral.people.roster.file.RosterSheets;
import id.netral.security.CurrentUser;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Workbooks around the import: the empty roster to fill in, and the rejected rows to put right and upload again. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class RosterFiles {

    private static final int[] WIDTHS = {24, 32, 12, 32, 36, 32, 36, 32, 32, 16, 16};
    private static final int GUIDE_WIDTH = 100;
    private static final int REASON_WIDTH = 90;
    private static final int ROW_WIDTH = 8;
    private static final int GUIDE_LINES = 8;

    // invented people: no such names with such birth dates and numbers are known to us
    private static final List<List<String>> EXAMPLES = List.of(
            List.of(
                    "198501012010011001",
                    "Contoh Satu, S.Sos.",
                    "III/c",
                    "Analis Contoh",
                    "Dinas Contoh",
                    "contoh.satu@example.go.id"),
            List.of("199203042019032002", "Contoh Dua, A.Md.", "II/d", "Pengelola Contoh", "Dinas Contoh", ""),
            List.of(
                    "199508172023212003",
                    "Contoh Tiga, S.Pd.",
                    "IX",
                    "Guru Contoh",
                    "SMP Negeri Contoh",
                    "contoh.tiga@example.go.id"));

    private final PreviewStore store;
    private final CurrentUser currentUser;

    RosterFiles(PreviewStore store, CurrentUser currentUser) {
        this.store = store;
        this.currentUser = currentUser;
    }

    /** A roster with three invented people and a sheet of instructions. */
    public void template(OutputStream out, Texts texts) throws IOException {
        try (var sheets = new RosterSheets()) {
            var sheet = sheets.table(
                    texts.get("roster.template.sheet"), titles(RosterColumn.USUAL, texts), widths(RosterColumn.USUAL));
            EXAMPLES.forEach(person -> sheets.row(sheet, person));
            var guide = new ArrayList<String>();
            for (var line = 1; line <= GUIDE_LINES; line++) {
                guide.add(texts.get("roster.template.guide." + line));
            }
            sheets.page(texts.get("roster.template.guide"), GUIDE_WIDTH, guide);
            sheets.write(out);
        }
    }

    /**
     * The rejected rows of a dry run with their reasons, in the template's columns and what else the file has, so that it can
     * be uploaded again.
     *
     * @throws id.netral.common.RefusedException {@code roster.preview.gone}
     */
    public void rejected(PreviewId id, OutputStream out, Texts texts) throws IOException {
        var kept = store.require(id, currentUser.require().account());
        var columns = Arrays.stream(RosterColumn.values())
                .filter(column -> RosterColumn.USUAL.contains(column)
                        || kept.roster().columns().containsKey(column))
                .toList();
        try (var sheets = new RosterSheets()) {
            var titles = new ArrayList<>(titles(columns, texts));
            titles.add(texts.get("roster.rejected.row"));
            titles.add(texts.get("roster.rejected.reason"));
            var widths = Arrays.copyOf(widths(columns), titles.size());
            widths[columns.size()] = ROW_WIDTH;
            widths[columns.size() + 1] = REASON_WIDTH;
            var sheet = sheets.table(texts.get("roster.rejected.sheet"), titles, widths);
            kept.rejected().iterator().forEachRemaining(row -> sheets.row(sheet, cells(row, columns, texts)));
            sheets.write(out);
        }
    }

    private static List<String> titles(List<RosterColumn> columns, Texts texts) {
        return columns.stream().map(column -> texts.get(column.key())).toList();
    }

    private static int[] widths(List<RosterColumn> columns) {
        return columns.stream().mapToInt(column -> WIDTHS[column.ordinal()]).toArray();
    }

    private static List<String> cells(RejectedRow row, List<RosterColumn> columns, Texts texts) {
        var reasons =
                row.reasons().stream().map(reason -> reason.sentence(texts)).collect(Collectors.joining(" "));
        return Stream.concat(columns.stream().map(row::text), Stream.of(Integer.toString(row.number()), reasons))
                .toList();
    }
}
