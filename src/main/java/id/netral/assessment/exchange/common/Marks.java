package id.netral.assessment.exchange.common;

import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.rules.ArticleId;
import id.netral.rules.ElectionPhase;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What we say about a question beyond what other systems know, written as tags such as {@code pasal:pp-94-2021-5-n-6}. A
 * tag of the author's own that looks alike gets {@code label:} before it.
 *
 * @param order see {@link Bodies#appearance}
 * @param tags the author's own
 */
public record Marks(
        List<ArticleId> articles,
        @Nullable Difficulty difficulty,
        @Nullable ElectionPhase phase,
        @Nullable LocalDate reviewOn,
        @Nullable Credit credit,
        @Nullable String unit,
        List<Integer> order,
        List<String> tags) {

    private static final String ARTICLE = "pasal:";
    private static final String DIFFICULTY = "kesulitan:";
    private static final String PHASE = "tahapan:";
    private static final String REVIEW = "tinjau:";
    private static final String CREDIT = "penilaian:";
    private static final String UNIT = "satuan:";
    private static final String ORDER = "urutan:";
    private static final String OWN = "label:";
    private static final List<String> PREFIXES = List.of(ARTICLE, DIFFICULTY, PHASE, REVIEW, CREDIT, UNIT, ORDER, OWN);
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,2}(,[0-9]{1,2}){0,29}");

    public Marks {
        articles = List.copyOf(articles);
        order = List.copyOf(order);
        tags = List.copyOf(tags);
    }

    /** The tags that say everything about the question a format has no place for. */
    public static List<String> tags(QuestionDefinition question) {
        var tags = new ArrayList<String>();
        tags.add(DIFFICULTY + Words.slug(word(Words.DIFFICULTIES, question.difficulty())));
        question.articles().forEach(article -> tags.add(ARTICLE + article.value()));
        var labels = question.labels();
        if (labels.phase() != null) {
            tags.add(PHASE + Words.slug(word(Words.PHASES, labels.phase())));
        }
        if (labels.reviewOn() != null) {
            tags.add(REVIEW + labels.reviewOn());
        }
        var credit = Bodies.credit(question.body());
        if (credit != null) {
            tags.add(CREDIT + Words.slug(word(Words.CREDITS, credit)));
        }
        if (question.body() instanceof Numeric numeric && numeric.unit() != null) {
            tags.add(UNIT + numeric.unit());
        }
        var order = Bodies.appearance(question.body(), question.stem());
        if (!order.isEmpty()) {
            tags.add(ORDER + order.stream().map(n -> Integer.toString(n + 1)).collect(Collectors.joining(",")));
        }
        labels.tags().forEach(tag -> tags.add(PREFIXES.stream().anyMatch(tag::startsWith) ? OWN + tag : tag));
        return tags;
    }

    /** Understands the tags of a file, whoever wrote them; one that only looks like ours is the author's own. */
    public static Marks of(List<String> tags) {
        var reading = new Reading();
        tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .forEach(reading::take);
        return new Marks(
                reading.articles,
                reading.difficulty,
                reading.phase,
                reading.reviewOn,
                reading.credit,
                reading.unit,
                reading.order,
                reading.tags);
    }

    /** Phase, review day and the author's tags. */
    Labels labels() {
        return new Labels(phase, reviewOn, tags);
    }

    private static <E extends Enum<E>> String word(Map<E, String> words, E value) {
        return words.getOrDefault(value, value.name());
    }

    private static final class Reading {

        private final List<ArticleId> articles = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private @Nullable Difficulty difficulty;
        private @Nullable ElectionPhase phase;
        private @Nullable LocalDate reviewOn;
        private @Nullable Credit credit;
        private @Nullable String unit;
        private List<Integer> order = List.of();

        void take(String tag) {
            if (!known(tag)) {
                tags.add(tag.startsWith(OWN) ? tag.substring(OWN.length()) : tag);
            }
        }

        private boolean known(String tag) {
            var colon = tag.indexOf(':');
            var value = tag.substring(colon + 1).strip();
            return !value.isEmpty() && known(tag.substring(0, colon + 1), value);
        }

        private boolean known(String prefix, String value) {
            return switch (prefix) {
                case ARTICLE -> articles.add(new ArticleId(value));
                case DIFFICULTY ->
                    kept(Words.find(Words.DIFFICULTIES, value).orElse(null), found -> difficulty = found);
                case PHASE -> kept(Words.find(Words.PHASES, value).orElse(null), found -> phase = found);
                case CREDIT -> kept(Words.find(Words.CREDITS, value).orElse(null), found -> credit = found);
                case REVIEW -> kept(day(value), found -> reviewOn = found);
                case UNIT -> kept(value, found -> unit = found);
                case ORDER -> kept(numbers(value), found -> order = found);
                default -> false;
            };
        }

        private static <T> boolean kept(@Nullable T value, Consumer<T> place) {
            if (value == null) {
                return false;
            }
            place.accept(value);
            return true;
        }

        private static @Nullable LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                return null;
            }
        }

        private static @Nullable List<Integer> numbers(String text) {
            return NUMBERS.matcher(text).matches()
                    ? Pattern.compile(",")
                            .splitAsStream(text)
                            .map(number -> Integer.parseInt(number) - 1)
                            .toList()
                    : null;
        }
    }
}
