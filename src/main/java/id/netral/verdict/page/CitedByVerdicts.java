package id.netral.verdict.page;

import id.netral.rules.ArticleId;
import id.netral.rules.page.ArticleCitations;
import id.netral.rules.page.Citing;
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
        var rules = files.book().reasonsBy(article).stream().map(reason -> new Citing(Citing.Kind.RULE, reason, null));
        var cases = files.cases().stream()
                .filter(known ->
                        files.book().judge(known.situation()).articles().contains(article))
                .map(known -> new Citing(Citing.Kind.CASE, known.text(), VerdictLinks.situation(known.situation())));
        return Stream.concat(rules, cases).toList();
    }
}
