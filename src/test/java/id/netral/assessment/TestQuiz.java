package id.netral.assessment;

import id.netral.TestClock;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModulePublished;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.pack.ModuleChange;
import id.netral.common.Utc;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Message;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.Prompt;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionBody.Spot;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.QuizConduct;
import id.netral.question.QuizDefinition;
import id.netral.question.Verdict;
import id.netral.rules.ArticleId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes small modules for tests. Feedback has words of its own, so a leak is easy to find. */
public final class TestQuiz {

    private static final ModuleChange CHANGE = new ModuleChange(ModuleChange.Origin.FOLDER, "", false, null, null);

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
        return publish(newModule(), quiz(60, 2, draw, questions(bank)));
    }

    /** A quiz without limits. */
    public static QuizDefinition quiz(int passMark, int attempts, int draw, List<QuestionDefinition> questions) {
        return new QuizDefinition(passMark, attempts, draw, List.of(), QuizConduct.FREE, questions);
    }

    /** The next version of the module. */
    public ModuleVersionId publish(ModuleId module, QuizDefinition quiz) {
        return transaction.execute(status -> {
            var version = insertVersion(module);
            events.publishEvent(new ModulePublished(module, version, quiz, CHANGE));
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
                .params(module.value(), Utc.of(TestClock.now()), module.value())
                .query(Long.class)
                .single());
    }

    /** Single, multiple and true/false in turn, each type in two topics. */
    public static List<QuestionDefinition> questions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> question(
                        i, List.of(Type.SINGLE, Type.MULTIPLE, Type.TRUE_FALSE).get(i % 3)))
                .toList();
    }

    /** One question of every type. */
    public static List<QuestionDefinition> oneOfEach() {
        return Arrays.stream(Type.values())
                .map(type -> question(type.ordinal(), type))
                .toList();
    }

    /** A question whose right answer is the first of what it offers, the first two where several are right. */
    public static QuestionDefinition question(int number, Type type) {
        return question(number, body(type), type == Type.GAPS ? "[[1]] dan [[2]]" : "Soal uji " + number + "?");
    }

    /** A question with this body. */
    public static QuestionDefinition question(int number, QuestionBody body, String stem) {
        return new QuestionDefinition(
                "uji-" + number,
                "topik-" + number % 2,
                Difficulty.EASY,
                stem,
                body,
                "UMPAN-SOAL " + number,
                List.of(ARTICLE),
                Labels.NONE);
    }

    private static QuestionBody body(Type type) {
        return switch (type) {
            case SINGLE -> new Choice(type, options(1), Credit.ALL_OR_NOTHING);
            case MULTIPLE -> new Choice(type, options(2), Credit.RIGHT_MINUS_WRONG);
            case TRUE_FALSE ->
                new Choice(
                        type, List.of(new Option("", true, null), new Option("", false, null)), Credit.ALL_OR_NOTHING);
            case MATCHING ->
                new Matching(
                        List.of(new Prompt("Kiri A", 0), new Prompt("Kiri B", 1)),
                        List.of("Kanan A", "Kanan B", "Kanan C"),
                        Credit.PER_PART);
            case ORDERING -> new Ordering(List.of("Langkah A", "Langkah B", "Langkah C"), Credit.PER_PART);
            case GAPS -> new Gaps(List.of(0, 1), List.of("Kata A", "Kata B", "Kata C"), Credit.PER_PART);
            case NUMERIC -> new Numeric(new BigDecimal("12.5"), new BigDecimal("0.5"), "hari");
            case SHORT_TEXT -> new ShortText(List.of("netral", "Netralitas ASN"));
            case VERDICT -> new VerdictAndReason(Verdict.TIDAK_BOLEH, options(1));
            case MARK_CHAT ->
                new MarkChat(
                        List.of(
                                new Message("Bu Contoh", "08.10", "Pesan A", true, "UMPAN-PILIHAN A"),
                                new Message("Pak Misal", "08.11", "Pesan B", true, null),
                                new Message("Mas Umpama", "08.12", "Pesan C", false, null)),
                        Credit.RIGHT_MINUS_WRONG);
            case MARK_PICTURE ->
                new MarkPicture(
                        "images/spanduk.svg",
                        "Halaman kantor dengan spanduk.",
                        List.of(
                                new Spot("Spanduk", 10, 10, 30, 20, true, null),
                                new Spot("Papan nama", 60, 10, 30, 20, false, null)),
                        Credit.PER_PART);
        };
    }

    private static List<Option> options(int right) {
        return IntStream.range(0, 4)
                .mapToObj(i -> {
                    var letter = String.valueOf((char) ('A' + i));
                    return new Option("Pilihan " + letter, i < right, "UMPAN-PILIHAN " + letter);
                })
                .toList();
    }
}
