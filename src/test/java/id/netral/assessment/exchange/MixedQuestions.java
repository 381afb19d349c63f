package id.netral.assessment.exchange;

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
import id.netral.question.Verdict;
import id.netral.rules.ArticleId;
import id.netral.rules.ElectionPhase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions of every type with the characters that formats trip over; the same ones for the same seed. */
final class MixedQuestions {

    private static final List<String> NASTY = List.of(
            "~",
            "=",
            "#",
            "{",
            "}",
            ":",
            "\\",
            "\"",
            "'",
            "<",
            ">",
            "&",
            "]]>",
            "<!--",
            "-->",
            "->",
            "=>",
            "|",
            "::",
            "####",
            "%50%",
            "[html]",
            "[plain]",
            "[[",
            "]]",
            "//",
            "$CATEGORY:",
            "\\n",
            "\\",
            "*",
            "\\*",
            "&amp;",
            "&lt;b&gt;",
            "<script>alert(1)</script>",
            "<br>",
            "<![CDATA[",
            "_x0041_",
            "_x000D_",
            "@",
            "+1",
            "-1",
            "\t",
            "  ",
            "\n",
            "\n\n",
            "\n- ",
            ";",
            ",",
            "€",
            "é",
            "ﬁ",
            "ا",
            "漢字",
            "😀",
            "👩‍⚖️",
            "\u00A0",
            "\u200B",
            "\u2028",
            "\u0085",
            "=1+1",
            "=SUM(A1)",
            "${x}",
            "%s",
            "{0}",
            "1.",
            "(2)",
            "TRUE",
            "T#",
            "..",
            "&#0;",
            "</text>");
    private static final List<String> WORDS = List.of(
            "pegawai",
            "kampanye",
            "netral",
            "gambar",
            "calon",
            "unggahan",
            "grup",
            "kantor",
            "cuti",
            "atasan",
            "laporan",
            "spanduk",
            "keluarga",
            "sumpah",
            "dinas",
            "suka",
            "bagikan",
            "hadir",
            "pasif",
            "pose");

    private final Random random;

    private MixedQuestions(long seed) {
        random = new Random(seed);
    }

    /** So many questions, all types in turn. */
    static List<QuestionDefinition> of(int count, long seed) {
        var mixed = new MixedQuestions(seed);
        return IntStream.range(0, count).mapToObj(mixed::question).toList();
    }

    /** A sound question to start from. */
    static QuestionDefinition plain(String code) {
        return new QuestionDefinition(
                code,
                "media-sosial",
                Difficulty.EASY,
                "Bolehkah pegawai menyukai unggahan calon?",
                new Choice(
                        Type.SINGLE,
                        List.of(new Option("Boleh", false, null), new Option("Tidak", true, null)),
                        Credit.ALL_OR_NOTHING),
                "Menyukai berarti mendukung.",
                List.of(new ArticleId("pp-94-2021-5-n-6")),
                Labels.NONE);
    }

    private QuestionDefinition question(int number) {
        var type = Type.values()[number % Type.values().length];
        var body = body(type);
        var stem = body instanceof Gaps gaps ? gapped(gaps.gaps().size()) : text(number % 97 == 0 ? 2_000 : 160);
        return new QuestionDefinition(
                "soal-" + number,
                "topik-" + random.nextInt(6),
                one(Difficulty.values()),
                stem,
                body,
                text(number % 89 == 0 ? 2_000 : 120),
                articles(),
                new Labels(
                        random.nextBoolean() ? one(ElectionPhase.values()) : null,
                        random.nextBoolean() ? LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)) : null,
                        tags()));
    }

    private List<ArticleId> articles() {
        return Stream.of("pp-94-2021-5-n-6", "uu-20-2023-24-1-d", "skb-2022-lampiran-3")
                .limit(1 + random.nextInt(3))
                .map(ArticleId::new)
                .toList();
    }

    private List<String> tags() {
        var tags = Stream.of(
                        "Pilkada 2027",
                        "a]b",
                        "pasal:sendiri",
                        "label:x",
                        "kata, koma",
                        "😀",
                        "a\\b",
                        "<i>",
                        "tahapan:kampanye",
                        "urutan:2,1")
                .toList();
        var shuffled = new ArrayList<>(tags);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, random.nextInt(4));
    }

    private QuestionBody body(Type type) {
        return switch (type) {
            case SINGLE -> new Choice(type, options(1), credit());
            case MULTIPLE -> new Choice(type, options(1 + random.nextInt(2)), credit());
            case TRUE_FALSE -> {
                var right = random.nextBoolean();
                yield new Choice(
                        type, List.of(new Option("", right, feedback()), new Option("", !right, feedback())), credit());
            }
            case MATCHING -> matching();
            case ORDERING -> new Ordering(different(3 + random.nextInt(10), 500), credit());
            case GAPS -> {
                var words = different(2 + random.nextInt(20), 40);
                var gaps = Stream.generate(() -> random.nextInt(words.size()))
                        .limit(1 + random.nextInt(6))
                        .toList();
                yield new Gaps(gaps, words, credit());
            }
            case NUMERIC ->
                new Numeric(
                        new BigDecimal(one("0", "1", "-12.50", "123456789.000001", "0.10", "30")),
                        new BigDecimal(one("0", "0.5", "10", "0.000001")),
                        random.nextBoolean() ? one("kg", "hari", "%", "m²", "a\\b", "<u>", "Rp/\"x\"") : null);
            case SHORT_TEXT -> new ShortText(different(1 + random.nextInt(5), 80));
            case VERDICT -> new VerdictAndReason(one(Verdict.values()), options(1));
            case MARK_CHAT ->
                new MarkChat(
                        IntStream.range(0, 3 + random.nextInt(27))
                                .mapToObj(n -> new Message(
                                        text(20),
                                        one("19.42", "07:05", "kemarin | 08.00", "9"),
                                        text(200),
                                        n % 3 == 0,
                                        feedback()))
                                .toList(),
                        credit());
            case MARK_PICTURE -> new MarkPicture("images/spanduk.svg", text(200), spots(), credit());
        };
    }

    private List<Spot> spots() {
        var labels = different(2 + random.nextInt(8), 60);
        return IntStream.range(0, labels.size())
                .mapToObj(n -> new Spot(
                        labels.get(n),
                        random.nextInt(50),
                        random.nextInt(50),
                        1 + random.nextInt(50),
                        1 + random.nextInt(50),
                        n % 2 == 0,
                        feedback()))
                .toList();
    }

    private QuestionBody matching() {
        var options = different(2 + random.nextInt(8), 100);
        var prompts = different(2 + random.nextInt(8), 100).stream()
                .map(prompt -> new Prompt(prompt, random.nextInt(options.size())))
                .toList();
        return new Matching(prompts, options, credit());
    }

    private List<Option> options(int right) {
        var texts = different(right + 1 + random.nextInt(4), 200);
        var places = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
        Collections.shuffle(places, random);
        var correct = places.subList(0, right);
        return IntStream.range(0, texts.size())
                .mapToObj(n -> new Option(texts.get(n), correct.contains(n), feedback()))
                .toList();
    }

    private Credit credit() {
        return one(Credit.values());
    }

    private @Nullable String feedback() {
        return random.nextInt(3) == 0 ? text(150) : null;
    }

    private String gapped(int gaps) {
        var order = new ArrayList<>(IntStream.rangeClosed(1, gaps).boxed().toList());
        if (random.nextInt(3) == 0) {
            Collections.shuffle(order, random);
        }
        var stem = new StringBuilder(one(WORDS.toArray(String[]::new)));
        order.forEach(gap -> stem.append(' ')
                .append(text(40).replace("[[", "(").replace("]]", ")"))
                .append(" [[")
                .append(gap)
                .append("]]"));
        return stem.toString();
    }

    private List<String> different(int count, int longest) {
        return distinct(() -> text(longest), count);
    }

    private static List<String> distinct(Supplier<String> texts, int count) {
        return Stream.generate(texts).distinct().limit(count).toList();
    }

    private String text(int longest) {
        var text = new StringBuilder();
        var wanted = 1 + random.nextInt(longest);
        while (text.length() < wanted) {
            if (random.nextInt(3) == 0) {
                text.append(one(NASTY.toArray(String[]::new)));
            } else {
                text.append(one(WORDS.toArray(String[]::new)));
            }
            if (random.nextBoolean()) {
                text.append(' ');
            }
        }
        var cut = text.length() <= longest ? text.toString() : text.substring(0, longest);
        var clean = (Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? cut.substring(0, cut.length() - 1) : cut)
                .strip();
        return clean.isBlank() ? "kata " + random.nextInt(1_000_000) : clean;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
