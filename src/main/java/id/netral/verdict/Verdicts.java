package id.netral.verdict;

import id.netral.common.Formats;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import id.netral.rules.LegalRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Answers "boleh atau tidak?" by the rules in {@code content/rules/verdict}. Open to everybody, also without signing in; keeps
 * nothing of what it is asked.
 */
@Service
@PreAuthorize("permitAll()")
public class Verdicts {

    private static final Logger LOG = LoggerFactory.getLogger(Verdicts.class);

    private final LegalRegister register;
    private volatile VerdictFiles files = VerdictFiles.NONE;

    Verdicts(LegalRegister register) {
        this.register = register;
    }

    /** Takes up the folder's rules and says what is wrong with them; with a fault the earlier ones stay, at first none. */
    List<Fault> load(Path folder) {
        var faults = new Faults();
        var read = VerdictFiles.read(folder, register::filed, faults);
        faults.list().forEach(fault -> LOG.error("{}", fault.describe(Formats.INDONESIAN)));
        if (faults.none()) {
            files = read;
            LOG.info("Verdict rules read; {} known cases.", read.cases().size());
        } else {
            LOG.error("The verdict rules in {} were refused; the previous ones stay.", folder);
        }
        return faults.list();
    }

    /** See {@link RuleBook#judge(Situation)}. */
    public Ruling judge(Situation situation) {
        return files.book().judge(situation);
    }

    /** See {@link RuleBook#judge(Situation, Map)}. */
    public Ruling judge(Situation situation, Map<Dimension, List<String>> either) {
        return files.book().judge(situation, either);
    }

    /** Judges the same act in the phase before candidates are designated and after it, whichever phase is said. */
    public BeforeAndAfter beforeAndAfter(Situation situation) {
        return BeforeAndAfter.of(situation, files.book());
    }

    /** The words situations are told in; none while the rules are refused. */
    public Vocabulary vocabulary() {
        return files.book().vocabulary();
    }

    /** Everything the rules' folder holds, for whoever searches in it. */
    public VerdictFiles files() {
        return files;
    }
}
