package id.netral.assessment.bank;

import id.netral.assessment.bank.QuestionDetail.Revision;
import id.netral.assessment.bank.QuestionDetailRepository.Head;
import id.netral.assessment.quiz.QuestionRevisionRepository;
import id.netral.assessment.quiz.QuestionRevisionRepository.Dated;
import id.netral.assessment.quiz.QuizContent;
import id.netral.catalog.ModuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together one question of the bank with its revisions and uses. */
@Component
class QuestionDetails {

    private final QuestionDetailRepository details;
    private final QuestionRevisionRepository revisions;
    private final QuizContent content;

    QuestionDetails(QuestionDetailRepository details, QuestionRevisionRepository revisions, QuizContent content) {
        this.details = details;
        this.revisions = revisions;
        this.content = content;
    }

    Optional<QuestionDetail> find(long question) {
        return details.head(question)
                .map(head -> new QuestionDetail(
                        question,
                        new ModuleId(head.module()),
                        head.slug(),
                        head.title(),
                        head.fromPack(),
                        head.retiredAt(),
                        revisions(question, head),
                        details.uses(question).stream()
                                .map(QuestionDetailRepository.UseRow::use)
                                .toList()));
    }

    private List<Revision> revisions(long question, Head head) {
        var dated = revisions.dated(question);
        var contents = content.revisions(dated.stream().map(Dated::id).toList());
        var found = new ArrayList<Revision>();
        for (var one : dated) {
            var definition = Objects.requireNonNull(contents.get(one.id())).definition(head.code(), head.labels());
            var changed = found.isEmpty()
                    ? Set.<RevisionPart>of()
                    : RevisionPart.changed(found.getLast().definition(), definition);
            found.add(new Revision(one.number(), one.createdAt(), definition, changed));
        }
        return found.reversed();
    }
}
