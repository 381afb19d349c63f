package id.netral.assessment;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModulePublished;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.QuestionDefinition;
import id.netral.catalog.QuestionDefinition.Difficulty;
import id.netral.catalog.QuestionDefinition.Option;
import id.netral.catalog.QuestionDefinition.Type;
import id.netral.catalog.QuizDefinition;
import id.netral.rules.ArticleId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes small modules for tests. Feedback has words of its own, so a leak is easy to find. */
public final class TestQuiz {

    /** An article every question cites. */
    public static final ArticleId ARTICLE = new ArticleId("uji-kuis-1");

    /** Words that must not reach the browser before submission. */
    public static final List<String> SECRETS =
            List.of("UMPAN-SOAL", "UMPAN-PILIHAN", "\"correct\"", "\"feedback\"", "author", "points", "\"key\":\"0\"");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    public TestQuiz(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    /** A new module with a bank of the three types in turn, pass mark 60, two attempts. */
    public ModuleVersionId publish(int bank, int draw) {
        return publish(newModule(), new QuizDefinition(60, 2, draw, questions(bank)));
    }

    /** The next version of the module. */
    public ModuleVersionId publish(ModuleId module, QuizDefinition quiz) {
        return transaction.execute(status -> {
            var version = insertVersion(module);
            events.publishEvent(new ModulePublished(module, version, quiz));
            return version;
        });
    }

    /** A module without a current version, so that no list of modules shows it. */
    public ModuleId newModule() {
        jdbc.sql("""
                        INSERT IGNORE INTO legal_instrument (id, name, title, confidence)
                        VALUES ('uji-kuis', 'UU Uji', 'Undang-Undang Uji', 'SURE')""").update();
        jdbc.sql("""
                        INSERT IGNORE INTO legal_article (id, instrument_id, label, summary, confidence)
                        VALUES (?, 'uji-kuis', 'Pasal 1', 'Ringkasan.', 'SURE')""").param(ARTICLE.value()).update();
        return new ModuleId(jdbc.sql("INSERT INTO learning_module (slug) VALUES (?) RETURNING id")
                .param("uji-" + UUID.randomUUID())
                .query(Long.class)
                .single());
    }

    private ModuleVersionId insertVersion(ModuleId module) {
        return new ModuleVersionId(jdbc.sql("""
                        INSERT INTO module_version (module_id, number, title, summary, objectives, jp, activity, as_of,
                                                    content_hash, published_at)
                        SELECT ?, COUNT(*) + 1, 'Modul Uji', 'Ringkasan.', '[]', 1, 'SEMINAR', '2026-11-22', '', ?
                        FROM module_version WHERE module_id = ? RETURNING id""")
                .params(module.value(), java.time.LocalDateTime.now(java.time.ZoneOffset.UTC), module.value())
                .query(Long.class)
                .single());
    }

    /** Single, multiple and true/false in turn, each type in two topics. */
    public static List<QuestionDefinition> questions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> question(i, Type.values()[i % Type.values().length]))
                .toList();
    }

    /** Right are: the first of four, the first two of four, "true". */
    public static QuestionDefinition question(int number, Type type) {
        var options = switch (type) {
            case SINGLE -> List.of(option("A", true), option("B", false), option("C", false), option("D", false));
            case MULTIPLE -> List.of(option("A", true), option("B", true), option("C", false), option("D", false));
            case TRUE_FALSE -> List.of(new Option("", true, null), new Option("", false, null));
        };
        return new QuestionDefinition(
                "uji-" + number,
                type,
                "topik-" + number % 2,
                Difficulty.EASY,
                "Soal uji " + number + "?",
                options,
                "UMPAN-SOAL " + number,
                List.of(ARTICLE));
    }

    private static Option option(String text, boolean correct) {
        return new Option("Pilihan " + text, correct, "UMPAN-PILIHAN " + text);
    }
}
