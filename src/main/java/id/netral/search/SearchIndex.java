package id.netral.search;

import id.netral.catalog.ModuleVersionId;
import id.netral.rules.Article;
import id.netral.search.index.QuestionReader;
import id.netral.search.index.TextIndex;
import id.netral.search.source.CaseTexts;
import id.netral.search.source.LawTexts;
import id.netral.search.source.VersionTexts;
import id.netral.verdict.VerdictFiles;
import id.netral.verdict.Verdicts;
import id.netral.verdict.text.IndonesianAnalyzer;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The index of this node. It is brought up to date by whoever looks, so that it follows publications and changes of the
 * register by whatever node they come, and needs no file: after a start the first one to look fills it.
 */
@Component
class SearchIndex {

    /** What there is to look in now. */
    record Ready(TextIndex index, QuestionReader reader, List<Article> articles) {}

    private record Law(LocalDate day, String state) {}

    private final Verdicts verdicts;
    private final LawTexts laws;
    private final VersionTexts modules;
    private final Clock clock;
    private final ZoneId zone;
    private @Nullable SearchShelf shelf;

    SearchIndex(Verdicts verdicts, LawTexts laws, VersionTexts modules, Clock clock, ZoneId agencyZone) {
        this.verdicts = verdicts;
        this.laws = laws;
        this.modules = modules;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Everything with these versions among it, as it is now. Nobody may come with a transaction: others wait meanwhile. */
    synchronized Ready with(Collection<ModuleVersionId> versions) {
        var files = verdicts.files();
        var current = shelf(files);
        current.bring(CaseTexts.SOURCE, files, () -> CaseTexts.entries(files));
        current.bring(LawTexts.TERMS, laws.termsState(), laws::terms);
        var law = new Law(LocalDate.now(clock.withZone(zone)), laws.articlesState());
        current.bring(LawTexts.ARTICLES, law, () -> {
            var articles = laws.articles();
            current.keep(articles);
            return LawTexts.entries(articles, law.day());
        });
        versions.forEach(
                version -> current.bring(VersionTexts.source(version), version, () -> modules.entries(version)));
        return current.ready();
    }

    /** Texts and questions are read with the spellings of the verdicts' files: other files make another index. */
    @SuppressWarnings("ReferenceEquality") // the very files: reading them anew makes others
    private SearchShelf shelf(VerdictFiles files) {
        var known = shelf;
        if (known == null || known.files() != files) {
            known = new SearchShelf(files, new IndonesianAnalyzer(files.spellings()));
            shelf = known;
        }
        return known;
    }

    @PreDestroy
    synchronized void close() {
        if (shelf != null) {
            shelf.close();
        }
    }
}
