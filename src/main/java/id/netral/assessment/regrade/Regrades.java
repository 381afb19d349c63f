package id.netral.assessment.regrade;

import id.netral.assessment.answer.Correction;
import id.netral.assessment.quiz.QuizContent;
import id.netral.assessment.regrade.Regrading.Rule;
import id.netral.security.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Regrades with what they correct, how far they are and what they have made of attempts. */
@Component
class Regrades {

    private final RegradeRepository regrades;
    private final RegradeRevisionRepository revisions;
    private final RegradeProgressRepository progress;
    private final RegradedAttemptRepository attempts;
    private final QuizContent content;

    Regrades(
            RegradeRepository regrades,
            RegradeRevisionRepository revisions,
            RegradeProgressRepository progress,
            RegradedAttemptRepository attempts,
            QuizContent content) {
        this.regrades = regrades;
        this.revisions = revisions;
        this.progress = progress;
        this.attempts = attempts;
        this.content = content;
    }

    /** How far the regrade of the question is; empty when none is under way. */
    Optional<RegradeProgress> progress(long question) {
        return regrades.progress(question);
    }

    /** A regrade held by this transaction. */
    record Held(Regrade regrade, RegradeProgressEntity progress) {}

    /** Lets one regrade of the question follow the other; true while one is unfinished. */
    boolean holdUnfinished(long question) {
        regrades.holdQuestion(question);
        return regrades.progress(question).isPresent();
    }

    /**
     * Adds the regrade and what it corrects; returns its id. From the commit on whoever hands in is scored by it. Who is
     * handing in with one of the revisions at this moment has read that there is no correction, and holds the place of its
     * row: this waits until they are done, so that the chunks find them.
     */
    long add(
            long question, Rule rule, RegradePlan plan, int total, String reason, @Nullable AccountId by, Instant now) {
        var regrade = regrades.save(new Regrade(question, rule, plan.to(), reason, by, now));
        progress.save(new RegradeProgressEntity(regrade, total, now));
        revisions.saveAllAndFlush(plan.wrong().stream()
                .map(revision -> new RegradeRevision(revision, regrade))
                .toList());
        return regrade.id();
    }

    /** The regrade, which nobody else goes on with until the transaction ends; empty once it is finished. */
    Optional<Held> hold(long id) {
        // not the regrade's own row: who hands in shares its lock
        return progress.lock(id).map(far -> new Held(regrades.findById(id), far));
    }

    /** What was planned when it began. */
    RegradePlan plan(Regrade regrade) {
        var to = regrade.to();
        var correction = new Correction(
                to.map(revision -> content.revision(revision).body()).orElse(null));
        return new RegradePlan(revisions.wrong(regrade.id()), correction, to.orElse(null));
    }

    /** Notes the attempts' old and new scores and gives them the new ones. */
    void change(Regrade regrade, Collection<RegradedAttempt> changed) {
        if (changed.isEmpty()) {
            return;
        }
        attempts.saveAllAndFlush(changed.stream()
                .map(attempt -> new RegradedAttemptEntity(regrade, attempt))
                .toList());
        attempts.apply(
                regrade.id(),
                changed.stream().map(each -> each.attempt().value()).toList());
    }

    void finish(RegradeProgressEntity done) {
        progress.delete(done);
    }
}
