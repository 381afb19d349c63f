package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.data.provider.Query;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An article to choose from the register. */
record ArticleChoice(ArticleId id, String citation) {

    static ArticleChoice of(Article article) {
        return new ArticleChoice(article.id(), article.citation());
    }

    /** The articles in the order asked for; unknown ones are left out. */
    static Set<ArticleChoice> of(LegalRegister register, Collection<ArticleId> ids) {
        return register.find(ids).stream().map(ArticleChoice::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Lets all articles be chosen, found by the words typed. */
    static void offer(ComboBoxBase<?, ArticleChoice, ?> field, LegalRegister register) {
        field.setItems(query -> found(query, register, article -> true));
        field.setItemLabelGenerator(ArticleChoice::citation);
    }

    /** Lets only those be chosen that a question may cite on the day. */
    static void offer(ComboBoxBase<?, ArticleChoice, ?> field, LegalRegister register, LocalDate day) {
        field.setItems(query -> found(query, register, article -> article.citableOn(day)));
        field.setItemLabelGenerator(ArticleChoice::citation);
    }

    private static Stream<ArticleChoice> found(
            Query<ArticleChoice, String> query, LegalRegister register, Predicate<Article> which) {
        return register.search(query.getFilter().orElse("")).stream()
                .flatMap(entry -> entry.articles().stream())
                .filter(which)
                .skip(query.getOffset())
                .limit(query.getLimit())
                .map(ArticleChoice::of);
    }
}
