package id.netral.assessment.bank;

import id.netral.assessment.QuestionContent;
import id.netral.assessment.quiz.QuestionRevisionEntity;
import id.netral.assessment.quiz.QuestionRevisionRepository;
import id.netral.catalog.ModuleId;
import id.netral.question.QuestionDefinition;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what questions say. A changed question gets a revision; the ones before stay as people saw them. */
@Component
class RevisionWriting {

    private final QuestionRepository questions;
    private final QuestionRevisionRepository revisions;
    private final Clock clock;

    RevisionWriting(QuestionRepository questions, QuestionRevisionRepository revisions, Clock clock) {
        this.questions = questions;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * What is stored now.
     *
     * @param changed whether a revision was added
     */
    record Stored(long question, long revision, int number, boolean changed) {}

    /** Where a question comes from: a content pack, or the bank's own screens. */
    enum Origin {
        PACK,
        BANK
    }

    /** Stores the question of the module under its code, within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Stored store(ModuleId module, QuestionDefinition definition, Origin origin) {
        questions.addUnlessThere(module.value(), definition.code(), origin == Origin.PACK);
        var question = questions.lock(module.value(), definition.code());
        question.label(definition.labels());
        var hash = QuestionContent.hash(definition);
        var newest = revisions.newest(question.id());
        return newest.filter(last -> last.contentHash().equals(hash))
                .map(last -> new Stored(question.id(), last.id(), last.number(), false))
                .orElseGet(() -> add(
                        question.id(),
                        newest.map(QuestionRevisionRepository.Newest::number).orElse(0) + 1,
                        hash,
                        definition));
    }

    private Stored add(long question, int number, String hash, QuestionDefinition definition) {
        var added =
                revisions.saveAndFlush(new QuestionRevisionEntity(question, number, hash, definition, clock.instant()));
        return new Stored(question, added.id(), number, true);
    }
}
