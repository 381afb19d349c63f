package id.netral.assessment.statistics;

import id.netral.common.SmallGroups;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.ResizableDoubleArray;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the submitted attempts at a module's quiz say about its questions and about what people know. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'SDM', 'ADMIN')")
public class QuizStatistics {

    private final ChosenAttempts attempts;
    private final ItemResults items;
    private final ArticlePoints articles;
    private final LegalRegister register;

    QuizStatistics(ChosenAttempts attempts, ItemResults items, ArticlePoints articles, LegalRegister register) {
        this.attempts = attempts;
        this.items = items;
        this.articles = articles;
        this.register = register;
    }

    /** The quiz as a whole and its questions. */
    public QuizOverview overview(StatisticsFilter filter) {
        var percents = new ResizableDoubleArray();
        var passed = new int[1];
        attempts.results(filter, result -> {
            percents.addElement(result.percent());
            passed[0] += result.passed() ? 1 : 0;
        });
        var responses = attempts.responses(filter);
        var scores = percents.getElements();
        return new QuizOverview(
                scores.length,
                attempts.people(filter),
                scores.length == 0 ? null : (Double) ((double) passed[0] / scores.length),
                ItemFigures.orNull(Facility.of(scores)),
                ItemFigures.orNull(CronbachAlpha.of(responses)),
                IntStream.of(ScoreHistogram.of(scores)).boxed().toList(),
                items.newest(filter, attempts.figures(filter, responses)));
    }

    /** The question with the code; empty for one that was never asked. */
    public Optional<QuestionInsight> question(StatisticsFilter filter, String code) {
        var figures = attempts.figures(filter, attempts.responses(filter));
        var rows = items.revisions(filter, code, figures);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var results = items.results(filter, rows, figures);
        var newest = results.getFirst();
        if (newest.figures().attempts() < SmallGroups.FEWEST) {
            return Optional.of(new QuestionInsight(newest, null, List.of(), results));
        }
        var answers = items.answers(filter, rows.getFirst());
        return Optional.of(new QuestionInsight(newest, answers, answers.unusedDistractors(), results));
    }

    /** Points lost by article and unit. */
    public ArticleOverview articles(StatisticsFilter filter) {
        var losses = articles.losses(filter);
        var known = known(
                losses.stream().map(ArticlePoints.Loss::article).distinct().toList());
        return new ArticleRollUp(articles.people(filter)).of(losses, known);
    }

    /**
     * What people who took both tests learnt: the whole quiz first, then by article, the smallest gain first. Empty when
     * fewer than five took both.
     */
    public List<ArticleGain> gains(StatisticsFilter filter) {
        var gains = new ArrayList<ArticleGain>();
        articles.gain(filter)
                .ifPresent(gain -> gains.add(new ArticleGain(null, gain.people(), gain.before(), gain.after())));
        var byArticle = articles.gains(filter);
        known(byArticle.keySet()).values().stream()
                .map(article -> gain(article, byArticle))
                .sorted(Comparator.comparingDouble(ArticleGain::gain))
                .forEach(gains::add);
        return gains;
    }

    private static ArticleGain gain(Article article, Map<ArticleId, ArticlePoints.Gain> gains) {
        var gain = Objects.requireNonNull(gains.get(article.id()));
        return new ArticleGain(article, gain.people(), gain.before(), gain.after());
    }

    private Map<ArticleId, Article> known(Collection<ArticleId> ids) {
        return register.find(ids).stream().collect(Collectors.toMap(Article::id, Function.identity()));
    }
}
