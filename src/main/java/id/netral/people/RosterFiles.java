package id.netral.people;

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

    private static final int[] WIDTHS = {24, 32, 12, 32, 36, 32};
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
                    texts.get("roster.template.sheet"), titles(texts).toList(), WIDTHS);
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
     * The rejected rows of a dry run with their reasons, in the template's columns, so that the file can be uploaded again.
     *
     * @throws id.netral.common.RefusedException {@code roster.preview.gone}
     */
    public void rejected(PreviewId id, OutputStream out, Texts texts) throws IOException {
        var kept = store.require(id, currentUser.require().account());
        try (var sheets = new RosterSheets()) {
            var titles = Stream.concat(
                            titles(texts),
                            Stream.of(texts.get("roster.rejected.row"), texts.get("roster.rejected.reason")))
                    .toList();
            var widths = Arrays.copyOf(WIDTHS, WIDTHS.length + 2);
            widths[WIDTHS.length] = ROW_WIDTH;
            widths[WIDTHS.length + 1] = REASON_WIDTH;
            var sheet = sheets.table(texts.get("roster.rejected.sheet"), titles, widths);
            kept.rejected().iterator().forEachRemaining(row -> sheets.row(sheet, cells(row, texts)));
            sheets.write(out);
        }
    }

    private static Stream<String> titles(Texts texts) {
        return Arrays.stream(RosterColumn.values()).map(column -> texts.get(column.key()));
    }

    private static List<String> cells(RejectedRow row, Texts texts) {
        var reasons =
                row.reasons().stream().map(reason -> reason.sentence(texts)).collect(Collectors.joining(" "));
        return Stream.concat(row.texts().stream(), Stream.of(Integer.toString(row.number()), reasons))
                .toList();
    }
}
