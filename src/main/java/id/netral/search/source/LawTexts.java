package id.netral.search.source;

import id.netral.rules.Article;
import id.netral.rules.LegalRegister;
import id.netral.rules.glossary.Glossary;
import id.netral.search.index.Entry;
import id.netral.search.index.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Articles of the register and terms of the glossary. */
@Component
public class LawTexts {

    /** Where articles come from. */
    public static final String ARTICLES = "pasal";

    /** Where terms come from. */
    public static final String TERMS = "istilah";

    private final LegalRegister register;
    private final Glossary glossary;

    LawTexts(LegalRegister register, Glossary glossary) {
        this.register = register;
        this.glossary = glossary;
    }

    /** Differs once an article does. */
    public String articlesState() {
        return register.state();
    }

    /** All articles in reading order. */
    public List<Article> articles() {
        return register.all();
    }

    /** The articles, marked as they are on the day. */
    public static List<Entry> entries(List<Article> articles, LocalDate today) {
        return articles.stream().map(article -> entry(article, today)).toList();
    }

    private static Entry entry(Article article, LocalDate today) {
        var marks = new ArrayList<String>();
        var ended = article.inForceTo();
        if (article.replacedBy() != null || ended != null && ended.isBefore(today)) {
            marks.add("register.revoked");
        }
        article.mark().ifPresent(marks::add);
        return new Entry(
                Kind.ARTICLE,
                article.id().value(),
                article.citation(),
                article.instrumentTitle(),
                "",
                article.summary(),
                "",
                ARTICLES + "/" + article.id().value(),
                marks);
    }

    /** Differs once a term does. */
    public String termsState() {
        return glossary.state();
    }

    /** The terms; they have no page of their own. */
    public List<Entry> terms() {
        return glossary.all().stream()
                .map(term -> new Entry(Kind.TERM, term.id(), term.term(), "", "", term.definition(), "", "", List.of()))
                .toList();
    }
}
