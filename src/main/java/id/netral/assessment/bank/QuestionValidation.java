package id.netral.assessment.bank;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersionId;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionCheck;
import id.netral.question.QuestionCheck.Problem;
import id.netral.question.QuestionDefinition;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.Confidence;
import id.netral.rules.LegalRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says all that is wrong with a question written in the bank. Content packs are held to the same by their reader. */
@Component
class QuestionValidation {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TAGS = 500;
    private static final int MOST_ARTICLES = 20;

    private final LegalRegister register;
    private final Catalog catalog;
    private final Clock clock;
    private final ZoneId zone;

    QuestionValidation(LegalRegister register, Catalog catalog, Clock clock, ZoneId agencyZone) {
        this.register = register;
        this.catalog = catalog;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Refuses with {@link InvalidQuestionException} what is not right. */
    void require(QuestionDefinition question, ModuleVersionId version) {
        var problems = new ArrayList<>(QuestionCheck.of(question));
        if (!CODE.matcher(question.code()).matches() || question.code().length() > LONGEST_CODE) {
            problems.add(problem("id", "fault.form", question.code()));
        }
        if (question.topic().isBlank()) {
            problems.add(problem("topic", "fault.partEmpty", "topic"));
        } else if (question.topic().length() > LONGEST_NAME) {
            problems.add(problem("topic", "fault.partLong", "topic", LONGEST_NAME));
        }
        problems.addAll(labels(question.labels()));
        problems.addAll(articles(question.articles()));
        if (question.body() instanceof MarkPicture picture
                && !picture.picture().isBlank()
                && !catalog.pictures(version).contains(picture.picture())) {
            problems.add(problem("picture", "fault.noImage", picture.picture()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidQuestionException(problems);
        }
    }

    /** Refuses with {@link InvalidQuestionException} tags that cannot be kept. */
    void require(QuestionDefinition.Labels labels) {
        var problems = labels(labels);
        if (!problems.isEmpty()) {
            throw new InvalidQuestionException(problems);
        }
    }

    private static List<Problem> labels(QuestionDefinition.Labels labels) {
        var tags = labels.tags();
        if (tags.stream().anyMatch(tag -> tag.isBlank() || tag.contains(","))) {
            return List.of(problem("tags", "fault.form", String.join(" | ", tags)));
        }
        return tags.stream().anyMatch(tag -> tag.length() > LONGEST_NAME)
                        || String.join(",", tags).length() > LONGEST_TAGS
                ? List.of(problem("tags", "fault.partLong", "tags", LONGEST_TAGS))
                : List.of();
    }

    private List<Problem> articles(List<ArticleId> cited) {
        if (cited.isEmpty() || cited.size() > MOST_ARTICLES) {
            return List.of(problem("articles", "fault.entries", "articles", 1, MOST_ARTICLES, cited.size()));
        }
        var known = register.find(cited).stream().collect(Collectors.toMap(Article::id, Function.identity()));
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var problems = new ArrayList<Problem>();
        for (var id : cited) {
            var article = known.get(id);
            if (article == null) {
                problems.add(problem("articles", "fault.unknownArticle", id.value()));
            } else if (article.confidence() == Confidence.UNSURE) {
                problems.add(problem("articles", "fault.unsureArticle", article.citation()));
            } else if (!article.inForceOn(today)) {
                problems.add(problem("articles", "fault.articleNotInForce", article.citation(), today.toString()));
            }
        }
        return problems;
    }

    private static Problem problem(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }
}
