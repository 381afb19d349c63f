package id.netral.people.roster.comparison;

import id.netral.common.intake.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A fingerprint of everything an import would do, so that what is applied is exactly what was shown. */
public final class DifferenceDigest {

    private final MessageDigest digest;

    public DifferenceDigest() {
        digest = Sha256.digest();
    }

    public void add(RowOutcome outcome) {
        add(outcome.getClass().getSimpleName());
        add(Integer.toString(outcome.row().number()));
        switch (outcome) {
            case RowOutcome.Added added -> add(added.unit());
            case RowOutcome.Changed changed -> {
                add(changed.unit());
                changed.change().fields().forEach(field -> {
                    add(field.column().name());
                    add(field.before());
                    add(field.after());
                });
            }
            case RowOutcome.WhoDoubtful doubt -> {
                add(doubt.unit());
                doubt.suspects()
                        .forEach(suspect -> add(Long.toString(suspect.employee().id())));
            }
            case RowOutcome.WhereDoubtful doubt -> doubt.meaning().candidates().forEach(this::add);
            case RowOutcome.Unchanged unchanged -> {} // nothing more to say
            case RowOutcome.Refused refused -> {} // likewise
        }
    }

    private void add(UnitNode unit) {
        add(unit.isNew() ? "new" : Long.toString(unit.requireId().value()));
        add(unit.path());
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** Ends the fingerprint. */
    public String hex() {
        return Sha256.hex(digest);
    }
}
