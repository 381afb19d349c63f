package id.netral.search;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.learning.progress.Progress;
import id.netral.rules.Article;
import id.netral.search.index.Group;
import id.netral.search.index.Kind;
import id.netral.search.index.QuestionReader;
import id.netral.search.index.Scope;
import id.netral.search.source.CaseTexts;
import id.netral.search.source.LawTexts;
import id.netral.search.source.VersionTexts;
import id.netral.security.Authenticated;
import id.netral.security.CurrentUser;
import id.netral.verdict.text.TextVerdicts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Finds what the signed-in person may open by the words typed: of a module begun the version begun with, of the others the
 * one on offer. Neither the words nor anything about who typed them is kept or logged.
 */
@Service
@Authenticated
public class SiteSearch {

    /** How many of each kind are shown at first. */
    public static final int FIRST = 5;

    private static final int MOST = 50;

    private final SearchIndex index;
    private final TextVerdicts texts;
    private final Catalog catalog;
    private final Progress progress;
    private final CurrentUser currentUser;

    SiteSearch(SearchIndex index, TextVerdicts texts, Catalog catalog, Progress progress, CurrentUser currentUser) {
        this.index = index;
        this.texts = texts;
        this.catalog = catalog;
        this.progress = progress;
        this.currentUser = currentUser;
    }

    /** The best of each kind. Of long texts the beginning is read, up to {@link QuestionReader#LONGEST} characters. */
    public List<Group> find(String typed) {
        return find(typed, EnumSet.allOf(Kind.class), FIRST);
    }

    /** What there is of one kind, as far as anybody would read. */
    public List<Group> find(String typed, Kind kind) {
        return find(typed, EnumSet.of(kind), MOST);
    }

    private List<Group> find(String typed, Set<Kind> kinds, int most) {
        var text = QuestionReader.shortened(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        var versions = currentUser
                .require()
                .employeeId()
                .map(this::versions)
                .orElse(Map.of())
                .values();
        var ready = index.with(versions);
        var question = ready.reader().read(text, texts.said(text), named(text, ready.articles()));
        return ready.index().find(question, new Scope(kinds, sources(versions), most));
    }

    /** What the person reads, or would read, of each module. */
    private Map<ModuleId, ModuleVersionId> versions(EmployeeId person) {
        var versions = new HashMap<>(catalog.offered());
        versions.putAll(progress.begun(person));
        return versions;
    }

    private static Set<String> sources(Collection<ModuleVersionId> versions) {
        var sources = new HashSet<>(Set.of(CaseTexts.SOURCE, LawTexts.ARTICLES, LawTexts.TERMS));
        versions.forEach(version -> sources.add(VersionTexts.source(version)));
        return sources;
    }

    private static List<String> named(String text, List<Article> articles) {
        var ids = new ArrayList<String>();
        ArticleNumber.in(text)
                .ifPresent(number -> number.of(articles)
                        .forEach(article -> ids.add(article.id().value())));
        return ids;
    }
}
