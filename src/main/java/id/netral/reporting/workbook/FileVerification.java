package id.netral.reporting.workbook;

import id.netral.common.RefusedException;
import id.netral.common.intake.Sha256;
import id.netral.reporting.workbook.FileVerdict.Difference;
import id.netral.reporting.workbook.FileVerdict.Facts;
import id.netral.reporting.workbook.FileVerdict.Outcome;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether a workbook was made here and whether its data are still what they were. Shows no row of any report. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'ADMIN')")
public class FileVerification {

    /** Largest file looked at, in bytes. */
    public static final long MAX_BYTES = 100L * 1024 * 1024;

    private final ProducedFiles files;
    private final CurrentUser currentUser;

    FileVerification(ProducedFiles files, CurrentUser currentUser) {
        this.files = files;
        this.currentUser = currentUser;
    }

    /**
     * Looks at a file; it is no longer needed afterwards.
     *
     * @throws RefusedException {@code verify.file.*} for what is no plain {@code .xlsx}, macros included
     */
    public FileVerdict verify(Path file, String fileName) {
        try {
            var same = files.byBytes(Sha256.of(file));
            return same.isPresent()
                    ? new FileVerdict(Outcome.SAMA, facts(same.get()), null)
                    : compare(SealedCells.read(file, fileName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileVerdict compare(SealedCells found) {
        var produced = found.id().flatMap(files::byId);
        if (produced.isEmpty()) {
            return new FileVerdict(Outcome.TIDAK_DIKENAL, null, null);
        }
        if (produced.get().sheets().isEmpty()) {
            return new FileVerdict(Outcome.TIDAK_PASTI, facts(produced.get()), null);
        }
        var difference = difference(produced.get(), found);
        var outcome = difference == null ? Outcome.DISIMPAN_ULANG : Outcome.BERUBAH;
        return new FileVerdict(outcome, facts(produced.get()), difference);
    }

    private static @Nullable Difference difference(ProducedFile produced, SealedCells found) {
        return produced.sheets().stream()
                .map(seal -> difference(seal, found.sheets().get(seal.name())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Difference difference(SheetSeal then, @Nullable SheetSeal now) {
        if (now == null) {
            return new Difference(then.name(), 0, 0, then.rows(), 0);
        }
        if (now.sha256().equals(then.sha256())) {
            return null;
        }
        var first = then.firstDifference(now) + 1; // below the header
        return new Difference(then.name(), first, first + CellDigest.BLOCK - 1, then.rows(), now.rows());
    }

    private Facts facts(ProducedFile file) {
        var user = currentUser.require();
        var open = user.has(Role.SDM) || user.has(Role.ADMIN) || Objects.equals(file.madeBy(), user.accountId());
        return new Facts(
                file.kind(),
                open ? file.filter() : Map.of(),
                file.asOf(),
                file.madeAt(),
                open ? file.madeByName() : "",
                file.rows());
    }
}
