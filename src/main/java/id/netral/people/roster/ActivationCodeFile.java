package id.netral.people.roster;

import id.netral.people.Texts;
import id.netral.people.roster.file.RosterSheets;
import id.netral.security.account.ActivationCode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Codes just issued, as a workbook to be printed and handed out; nothing of it is kept. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class ActivationCodeFile {

    private static final int NAME = 36;
    private static final int SIGN_IN = 34;
    private static final int CODE = 18;

    /** Writes name, sign-in name and code of each person. */
    public void write(List<ActivationCode> codes, OutputStream out, Texts texts) throws IOException {
        try (var sheets = new RosterSheets()) {
            var titles = List.of(texts.get("codes.name"), texts.get("codes.sign-in-name"), texts.get("codes.code"));
            var sheet = sheets.table(texts.get("codes.sheet"), titles, NAME, SIGN_IN, CODE);
            codes.forEach(code -> sheets.row(sheet, List.of(code.displayName(), code.signInName(), code.code())));
            sheets.write(out);
        }
    }
}
