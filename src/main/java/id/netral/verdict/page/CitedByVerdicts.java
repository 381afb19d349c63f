package id.netral.verdict.page;

import id.netral.rules.ArticleId;
import id.netral.rules.page.ArticleCitations;
import id.netral.rules.page.Citing;
import id.netral.rules.page.CitingItem;
import id.netral.verdict.KnownCase;
import id.netral.verdict.RuleBook;
import id.netral.verdict.VerdictFiles;
import id.netral.verdict.Verdicts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The rules that rest on an article, and the known cases that are answered by it. */
@Component
class CitedByVerdicts implements ArticleCitations {

    private final Verdicts verdicts;

    CitedByVerdicts(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public List<Citing> of(ArticleId article) {
        var files = verdicts.files();
        var rules = files.book().citing(article).stream()
                .map(RuleBook.Cited::reason)
                .distinct()
                .map(reason -> new Citing(Citing.Kind.RULE, reason, null));
        var cases = answered(files, article)
                .map(known -> new Citing(Citing.Kind.CASE, known.text(), VerdictLinks.situation(known.situation())));
        return Stream.concat(rules, cases).toList();
    }

    @Override
    public List<CitingItem> items(ArticleId article) {
        var files = verdicts.files();
        var rules = files.book().citing(article).stream()
                .map(rule -> new CitingItem(
                        CitingItem.Kind.RULE, rule.id(), "", rule.reason(), address(files, rule.id(), article)));
        var cases = answered(files, article)
                .map(known -> new CitingItem(
                        CitingItem.Kind.CASE, known.id(), "", known.text(), VerdictLinks.situation(known.situation())));
        return Stream.concat(rules, cases).toList();
    }

    private static Stream<KnownCase> answered(VerdictFiles files, ArticleId article) {
        return files.cases().stream()
                .filter(known ->
                        files.book().judge(known.situation()).articles().contains(article));
    }

    /** Rules have no page: an answer they give is shown, or the article's page, which tells what they say. */
    private static String address(VerdictFiles files, String rule, ArticleId article) {
        return files.cases().stream()
                .map(KnownCase::situation)
                .filter(situation -> files.book().judge(situation).rules().contains(rule))
                .findFirst()
                .map(VerdictLinks::situation)
                .orElse("hukum/" + article.value());
    }
}
