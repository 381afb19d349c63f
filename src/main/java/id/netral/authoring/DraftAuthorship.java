package id.netral.authoring;

import id.netral.assessment.quiz.QuestionAuthors;
import id.netral.catalog.ModuleVersionId;
import id.netral.security.AccountId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who has changed a draft since it was last published: its facts, order, texts and pictures, and the questions of its
 * module. Every write path signs before it writes, inside the same transaction.
 */
@Component
public class DraftAuthorship {

    private final DraftAuthorRepository authors;
    private final QuestionAuthors questions;
    private final DraftModuleRepository drafts;

    DraftAuthorship(DraftAuthorRepository authors, QuestionAuthors questions, DraftModuleRepository drafts) {
        this.authors = authors;
        this.questions = questions;
        this.drafts = drafts;
    }

    /**
     * The author is about to change the draft; start-up code is nobody. The draft is held until the transaction ends, so that
     * a publication under way does not forget who writes meanwhile.
     */
    void sign(DraftId draft, Author author) {
        hold(draft);
        var account = author.account();
        if (account != null) {
            authors.sign(draft.value(), account, author.at());
        }
    }

    /** As {@link #sign}, for the lesson's own draft and for all that show its text. */
    void signText(DraftLessonId lesson, DraftId draft, Author author) {
        sign(draft, author);
        var account = author.account();
        if (account != null) {
            authors.signShowing(lesson.value(), account, author.at());
        }
    }

    /** One person at a time changes the draft, until the transaction ends. */
    public void hold(DraftId draft) {
        drafts.hold(draft.value());
    }

    /** What the one says is now said by the other too; so are its authors. */
    void carry(DraftId from, DraftId into) {
        if (!from.equals(into)) {
            authors.carry(from.value(), into.value());
        }
    }

    /** Everybody who has changed it; none of them confirms or approves. */
    public Set<AccountId> of(DraftModule draft) {
        var all = new HashSet<AccountId>(questions.since(draft.module(), draft.basedOn()));
        authors.accounts(draft.id().value()).forEach(account -> all.add(new AccountId(account)));
        return all;
    }

    /** It was published and stands on this version now: its authors begin anew. */
    public void beginAnew(DraftId draft, ModuleVersionId version) {
        drafts.basedOn(draft.value(), version.value());
        authors.forget(draft.value());
    }
}
