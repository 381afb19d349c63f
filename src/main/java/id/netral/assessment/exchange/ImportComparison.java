package id.netral.assessment.exchange;

import id.netral.assessment.QuestionContent;
import id.netral.assessment.bank.BankQuestion;
import id.netral.common.intake.Sha256;
import id.netral.question.QuestionDefinition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What importing questions would do to a bank as it is now. */
final class ImportComparison {

    private final List<QuestionDefinition> added = new ArrayList<>();
    private final List<QuestionDefinition> changed = new ArrayList<>();
    private final MessageDigest digest = Sha256.digest();
    private int unchanged;

    /** Compares by code. */
    ImportComparison(Map<String, BankQuestion> bank, List<QuestionDefinition> questions) {
        questions.forEach(question -> compare(bank, question));
    }

    private void compare(Map<String, BankQuestion> bank, QuestionDefinition question) {
        var known = bank.get(question.code());
        if (known == null) {
            added.add(question);
            mark("+" + question.code());
        } else if (known.sameAs(question)) {
            unchanged++;
            mark("=" + question.code());
        } else {
            changed.add(question);
            mark("~" + question.code() + QuestionContent.hash(known.definition())
                    + known.definition().labels());
        }
    }

    private void mark(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    List<QuestionDefinition> added() {
        return added;
    }

    List<QuestionDefinition> changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    /** How many of those added or changed have one of the codes. */
    int among(Set<String> codes) {
        return (int) Stream.concat(added.stream(), changed.stream())
                .filter(question -> codes.contains(question.code()))
                .count();
    }

    /** Tells this difference from others; may be asked once. */
    String fingerprint() {
        return Sha256.hex(digest);
    }
}
