package id.netral;

import static id.netral.authoring.DraftFixture.ARTICLE;
import static id.netral.authoring.DraftFixture.REVIEWER;
import static id.netral.authoring.DraftFixture.WRITER;
import static id.netral.authoring.DraftFixture.as;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.netral.assessment.SecondReader;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.assessment.bank.QuestionReview;
import id.netral.authoring.DraftFacts;
import id.netral.authoring.DraftFiles;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.authoring.review.ReviewDesk;
import id.netral.authoring.review.ReviewWorkflow;
import id.netral.catalog.pack.ActivityType;
import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.CaseVerdict;
import id.netral.document.CheckOption;
import id.netral.document.DocumentJson;
import id.netral.document.Inline;
import id.netral.document.LessonDocument;
import id.netral.document.Mark;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.Prompt;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.Verdict;
import id.netral.rules.ArticleId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationContext;

/**
 * A module written in Netral and published three times by four eyes: lessons with a picture that changes, a video with
 * captions, a case, a check question, terms and articles; questions of eight types, one of them corrected twice.
 */
final class TravellingModule {

    static final String SLUG = "uji-perjalanan-paket";
    static final int QUESTIONS = 8;

    private final ApplicationContext netral;
    private DraftModule draft;
    private long corrected;

    private TravellingModule(ApplicationContext netral) {
        this.netral = netral;
        draft = as(WRITER, this::create);
    }

    /** Writes the module and publishes it three times. */
    static void publishThreeTimes(ApplicationContext netral) {
        var module = new TravellingModule(netral);
        module.publish("Terbitan pertama", false);
        as(WRITER, () -> {
            module.picture(0xC02020);
            module.rewrite("Netral itu melayani semua orang.");
            module.correct("Berapa hari masa tenang pemilu?", 1);
        });
        module.publish("Pasal dan gambar diganti", true);
        as(WRITER, () -> {
            module.rewrite("Netral itu tidak memihak siapa pun.");
            module.correct("Berapa hari lamanya masa tenang pemilu?", 2);
        });
        module.publish("Kalimat pembuka diperjelas", false);
    }

    private DraftModule create() {
        var drafts = netral.getBean(Drafts.class);
        var lessons = netral.getBean(DraftLessons.class);
        var id = drafts.create("Uji perjalanan paket");
        draft = drafts.find(id).orElseThrow();
        drafts.change(id, facts(), draft.lockVersion());
        picture(0x2040C0);
        var files = netral.getBean(DraftFiles.class);
        files.put(id, "media/simulasi.mp4", "", "Dibuat untuk uji", files.bring("media/simulasi.mp4", video()));
        files.put(id, "media/simulasi.vtt", "", "Dibuat untuk uji", files.bring("media/simulasi.vtt", captions()));
        lessons.add(id, "Pelajaran satu", first("Netral itu menutup pilihan."));
        lessons.add(id, "Pelajaran dua", second());
        var questions = netral.getBean(QuestionEditing.class);
        questions().forEach(question -> {
            var number = questions.create(draft.module(), question).question();
            corrected = question.body() instanceof Numeric ? number : corrected;
        });
        return drafts.find(id).orElseThrow();
    }

    private static DraftFacts facts() {
        return new DraftFacts(
                "Uji perjalanan paket",
                "Ringkasan untuk uji.",
                List.of("Mengenali asas netralitas.", "Menjelaskan asas netralitas."),
                new BigDecimal("1.5"),
                ActivityType.TECHNICAL_TRAINING,
                LocalDate.of(2026, 11, 22),
                "images/kotak.png",
                80,
                3,
                5,
                false,
                "",
                List.of());
    }

    private void picture(int colour) {
        var files = netral.getBean(DraftFiles.class);
        var path = "images/kotak.png";
        files.put(draft.id(), path, "Kotak uji", "Dibuat untuk uji", files.bring(path, png(colour)));
    }

    private void rewrite(String sentence) {
        var lessons = netral.getBean(DraftLessons.class);
        var lesson = lessons.of(draft.id()).getFirst();
        lessons.save(lesson.id(), first(sentence), lesson.lockVersion());
    }

    private void correct(String stem, int newest) {
        netral.getBean(QuestionEditing.class)
                .revise(corrected, question("uji-7", stem, new Numeric(day(3), day(0), "hari")), newest);
        SecondReader.letsIn(netral.getBean(QuestionReview.class));
    }

    private void publish(String note, boolean material) {
        var workflow = netral.getBean(ReviewWorkflow.class);
        var desk = netral.getBean(ReviewDesk.class);
        as(WRITER, () -> workflow.submit(SLUG, note, material));
        as(REVIEWER, () -> {
            desk.find(SLUG).orElseThrow().citations().stream()
                    .filter(citation -> !citation.confirmed())
                    .forEach(citation -> workflow.confirm(SLUG, citation, "Sesuai bunyi pasal"));
            workflow.approve(SLUG);
        });
        as(WRITER, () -> workflow.publish(SLUG));
    }

    private static String first(String sentence) {
        return DocumentJson.write(new LessonDocument(List.of(
                new Block.Heading(BlockIds.next(), 2, List.of(new Inline.Text("Intinya"))),
                new Block.Paragraph(
                        BlockIds.next(),
                        List.of(
                                new Inline.Text(sentence + " Lihat "),
                                new Inline.Text("Pasal 2 UU 20/2023", List.of(new Mark.Article(ARTICLE))),
                                new Inline.Text(" tentang "),
                                new Inline.Text("netralitas", List.of(new Mark.Term("netralitas"))),
                                new Inline.Text("."))),
                new Block.Image(BlockIds.next(), "images/kotak.png", "Kotak uji", "Sebuah kotak"))));
    }

    private static String second() {
        return DocumentJson.write(new LessonDocument(List.of(
                new Block.Paragraph(
                        BlockIds.next(),
                        List.of(
                                new Inline.Text("Seorang "),
                                new Inline.Text("PPPK", List.of(new Mark.Term("pppk"))),
                                new Inline.Text(" juga netral."))),
                new Block.Video(
                        BlockIds.next(),
                        "media/simulasi.mp4",
                        "Simulasi",
                        "media/simulasi.vtt",
                        "Selamat datang di simulasi."),
                new Block.CaseBox(
                        BlockIds.next(),
                        "Tetangga mengajak berfoto dengan calon.",
                        CaseVerdict.TIDAK_BOLEH,
                        "Foto itu menunjukkan keberpihakan.",
                        List.of(ARTICLE),
                        ""),
                new Block.CheckQuestion(
                        BlockIds.next(),
                        "Siapa yang harus netral?",
                        List.of(
                                new CheckOption("Semua pegawai ASN", true, "Benar."),
                                new CheckOption("Hanya PNS", false, "PPPK juga."))))));
    }

    private static List<QuestionDefinition> questions() {
        var options = List.of(
                new Option("Netral", true, "Ya."),
                new Option("Memihak", false, "Tidak."),
                new Option("Diam", false, null));
        var several = List.of(
                new Option("Pimpinan", true, null), new Option("Staf", true, null), new Option("Calon", false, null));
        return List.of(
                question("uji-1", "Sikap apa yang benar?", new Choice(Type.SINGLE, options, Credit.ALL_OR_NOTHING)),
                question("uji-2", "Siapa yang netral?", new Choice(Type.MULTIPLE, several, Credit.RIGHT_MINUS_WRONG)),
                question(
                        "uji-3",
                        "Pasangkanlah.",
                        new Matching(
                                List.of(new Prompt("PNS", 0), new Prompt("PPPK", 1)),
                                List.of("pegawai tetap", "perjanjian kerja", "magang"),
                                Credit.PER_PART)),
                question("uji-4", "Urutkanlah.", new Ordering(List.of("Lihat", "Pikir", "Jawab"), Credit.PER_PART)),
                question(
                        "uji-5",
                        "Pegawai [[1]] harus [[2]].",
                        new Gaps(List.of(0, 1), List.of("ASN", "netral", "partai"), Credit.PER_PART)),
                question("uji-6", "Kata lain tidak memihak?", new ShortText(List.of("netral", "tak memihak"))),
                question("uji-7", "Berapa hari masa tenang?", new Numeric(day(3), day(0), "hari")),
                question(
                        "uji-8",
                        "Bolehkah menjadi juru kampanye?",
                        new VerdictAndReason(
                                Verdict.TIDAK_BOLEH,
                                List.of(
                                        new Option("ASN harus netral", true, null),
                                        new Option("Tidak dibayar", false, null)))));
    }

    private static BigDecimal day(int number) {
        return BigDecimal.valueOf(number);
    }

    private static QuestionDefinition question(String code, String stem, QuestionBody body) {
        return new QuestionDefinition(
                code,
                "asas",
                Difficulty.MEDIUM,
                stem,
                body,
                "Penjelasan.",
                List.of(new ArticleId(ARTICLE)),
                new Labels(null, null, List.of("uji")));
    }

    private static byte[] png(int colour) {
        var picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(5, 5, colour);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] video() {
        return ("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom" + "gambar bergerak ".repeat(20_000)).getBytes(ISO_8859_1);
    }

    private static byte[] captions() {
        return "WEBVTT\r\n\r\n00:00.000 --> 00:02.000\r\nSelamat datang di simulasi.\r\n".getBytes(UTF_8);
    }
}
