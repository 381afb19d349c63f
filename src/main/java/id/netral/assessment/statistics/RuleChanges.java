package id.netral.assessment.statistics;

import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up whether the law behind questions has changed. */
@Component
class RuleChanges {

    private final LegalRegister register;
    private final Clock clock;
    private final ZoneId zone;

    RuleChanges(LegalRegister register, Clock clock, ZoneId agencyZone) {
        this.register = register;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** The articles the questions cite. */
    Map<ArticleId, Article> cited(Collection<QuestionRow> questions) {
        var ids = questions.stream()
                .map(QuestionRow::articles)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return register.find(ids).stream().collect(Collectors.toMap(Article::id, Function.identity()));
    }

    /** Whether any article of the question changed, of those looked up. */
    boolean concern(QuestionRow question, Map<ArticleId, Article> cited) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var written = LocalDate.ofInstant(question.writtenAt(), zone);
        return question.articles().stream()
                .map(cited::get)
                .filter(Objects::nonNull)
                .anyMatch(article -> RuleChange.concerns(article, written, today));
    }
}
