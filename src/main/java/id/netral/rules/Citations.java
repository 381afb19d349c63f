package id.netral.rules;

import id.netral.common.source.Faults;
import id.netral.common.source.YamlValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what a text cites against the register: known, sure enough, and in force on the day the text speaks of. */
public final class Citations {

    private static final int LONGEST = 80;

    private final LegalRegister register;
    private final @Nullable LocalDate asOf;
    private final Faults faults;
    private final Map<ArticleId, Optional<Article>> known = new HashMap<>();

    /** Without a day nothing is said about being in force. */
    public Citations(LegalRegister register, @Nullable LocalDate asOf, Faults faults) {
        this.register = register;
        this.asOf = asOf;
        this.faults = faults;
    }

    /** Notes a fault when the article may not be cited at this place. */
    public ArticleId cite(String file, int line, String id) {
        var article = new ArticleId(id);
        var found = known.computeIfAbsent(article, register::find).orElse(null);
        if (found == null || !found.id().equals(article)) {
            faults.add(file, line, "fault.unknownArticle", id);
        } else if (found.confidence() == Confidence.UNSURE) {
            faults.add(file, line, "fault.unsureArticle", id);
        } else if (asOf != null && !found.inForceOn(asOf)) {
            faults.add(file, line, "fault.articleNotInForce", id, asOf);
        }
        return article;
    }

    /** How the article is named in a text; its id when the register does not know it. */
    public String name(ArticleId id) {
        return known.computeIfAbsent(id, register::find).map(Article::citation).orElse(id.value());
    }

    /** The articles a list names, without doubles. */
    public List<ArticleId> cite(String file, List<YamlValue> ids) {
        return ids.stream()
                .map(value -> new Named(value.line(), value.text(LONGEST)))
                .filter(named -> !named.id.isEmpty())
                .map(named -> cite(file, named.line, named.id))
                .distinct()
                .toList();
    }

    private record Named(int line, String id) {}
}
