package id.netral.assessment.quiz;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.security.AccountId;
import id.netral.security.CurrentUser;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who has changed a module's questions or how its quiz is held. Kept beside the audit trail, whose entries go when their
 * time is over.
 */
@Component
public class QuestionAuthors {

    private final QuestionAuthorRepository authors;
    private final CurrentUser currentUser;
    private final Clock clock;

    QuestionAuthors(QuestionAuthorRepository authors, CurrentUser currentUser, Clock clock) {
        this.authors = authors;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The person signed in has changed something, in the caller's transaction; start-up code is nobody. */
    public void sign(ModuleId module) {
        currentUser.find().ifPresent(user -> authors.sign(module.value(), user.accountId(), clock.instant()));
    }

    /** Somebody else than the person signed in has written what is taken up now. */
    public void sign(ModuleId module, AccountId author) {
        authors.sign(module.value(), author.value(), clock.instant());
    }

    /** Who did so after the version was published; everybody who ever did when it is null. */
    public Set<AccountId> since(ModuleId module, @Nullable ModuleVersionId version) {
        return authors.since(module.value(), version == null ? null : version.value()).stream()
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
