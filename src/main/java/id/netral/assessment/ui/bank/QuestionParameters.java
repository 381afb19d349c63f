package id.netral.assessment.ui.bank;

import com.vaadin.flow.router.QueryParameters;
import id.netral.assessment.bank.QuestionFilter;
import id.netral.catalog.ModuleId;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import id.netral.rules.ElectionPhase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The filter as it stands in the list's address, so that a view can be kept as a bookmark and sent on. */
final class QuestionParameters {

    private static final String SEARCH = "cari";
    private static final String TYPE = "jenis";
    private static final String TOPIC = "topik";
    private static final String DIFFICULTY = "tingkat";
    private static final String PHASE = "fase";
    private static final String ARTICLE = "pasal";
    private static final String TAG = "label";
    private static final String STANDING = "status";
    private static final int LONGEST = 100;

    private QuestionParameters() {}

    /** Reads an address; what makes no sense is taken as not said. */
    static QuestionFilter read(QueryParameters parameters, LocalDate today) {
        var filter = new QuestionFilter(
                text(parameters, SEARCH).orElse(""),
                value(parameters, BankPaths.MODULE, text -> new ModuleId(Long.parseLong(text))),
                value(parameters, TYPE, Type::valueOf),
                text(parameters, TOPIC).orElse(null),
                value(parameters, DIFFICULTY, Difficulty::valueOf),
                value(parameters, PHASE, ElectionPhase::valueOf),
                value(parameters, ARTICLE, ArticleId::new),
                text(parameters, TAG).orElse(null),
                null,
                null);
        return QuestionStanding.ofSlug(text(parameters, STANDING).orElse("")).apply(filter, today);
    }

    /** Writes an address; what filters nothing is left out. */
    static QueryParameters write(QuestionFilter filter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, STANDING, QuestionStanding.of(filter).slug());
        put(parameters, SEARCH, filter.text());
        put(parameters, BankPaths.MODULE, filter.module());
        put(parameters, TYPE, filter.type());
        put(parameters, TOPIC, filter.topic());
        put(parameters, DIFFICULTY, filter.difficulty());
        put(parameters, PHASE, filter.phase());
        put(parameters, ARTICLE, filter.article());
        put(parameters, TAG, filter.tag());
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static Optional<String> text(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> !text.isBlank())
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
    }

    private static <T> @Nullable T value(QueryParameters parameters, String name, Function<String, T> reader) {
        try {
            return text(parameters, name).map(reader).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
