package id.netral.verdict.text;

import id.netral.verdict.KnownCase;
import id.netral.verdict.VerdictFiles;
import id.netral.verdict.Verdicts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Understands people's own words by the rules as they are now. Open to everybody; keeps nothing of what it is told. */
@Service
@PreAuthorize("permitAll()")
public class TextVerdicts {

    private record Current(VerdictFiles files, FreeText texts) {}

    private final Verdicts verdicts;
    private volatile @Nullable Current current;

    TextVerdicts(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** See {@link FreeText#read}. */
    public Understood read(String text) {
        return texts().read(text);
    }

    /** See {@link FreeText#alike}. */
    public List<KnownCase> alike(String text, int most) {
        return texts().alike(text, most);
    }

    /** See {@link FreeText#said}. */
    public List<Said> said(String text) {
        return texts().said(text);
    }

    @SuppressWarnings("ReferenceEquality") // the very files: reading them anew makes others
    private FreeText texts() {
        var files = verdicts.files();
        var known = current;
        if (known == null || known.files() != files) {
            known = new Current(files, new FreeText(files));
            current = known;
        }
        return known.texts();
    }
}
