package id.netral.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.assessment.exchange.common.Bodies;
import id.netral.assessment.exchange.common.Loss;
import id.netral.assessment.exchange.common.ReadQuestion;
import id.netral.assessment.exchange.common.ReadQuestions;
import id.netral.common.source.Fault;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.Prompt;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as other systems and people write them: what we know is taken, the rest is listed and stops nothing. */
class FilesOfOthersTest {

    private static final Path SAMPLES = Path.of("src/test/resources/exchange");

    @TempDir
    Path folder;

    @Test
    void giftWrittenByHand() throws IOException {
        var read = QuestionFile.read(SAMPLES.resolve("kantor.gift.txt"), "kantor.gift.txt");
        var questions = byCode(read);
        assertThat(questions).containsOnlyKeys("suka-unggahan", "cuti", "hari", "tebak", "pasangkan");

        var likes = get(questions, "suka-unggahan");
        assertThat(likes.topic()).isEqualTo("media-sosial");
        assertThat(likes.feedback()).isEqualTo("Tanda suka terlihat oleh semua orang.");
        assertThat(likes.labels().tags()).containsExactly("pilkada");
        assertThat(likes.body())
                .isEqualTo(new Choice(
                        Type.SINGLE,
                        List.of(
                                new Option("Tidak boleh", true, "Menyukai sudah menunjukkan dukungan."),
                                new Option("Boleh", false, "Coba pikirkan siapa yang melihatnya."),
                                new Option("Boleh di luar jam kerja", false, null)),
                        Credit.ALL_OR_NOTHING));
        assertThat(get(questions, "cuti").body())
                .isEqualTo(Bodies.trueFalse(true, Credit.ALL_OR_NOTHING, "Benar.", "Cuti tidak menghapus sumpah."));
        assertThat(get(questions, "hari").body()).isEqualTo(new Numeric(new BigDecimal(3), BigDecimal.ZERO, null));
        assertThat(get(questions, "tebak").body()).isEqualTo(new ShortText(List.of("Bawaslu")));
        assertThat(get(questions, "pasangkan").body())
                .isEqualTo(new Matching(
                        List.of(new Prompt("Kampanye", 0), new Prompt("Memilih", 1)),
                        List.of("dilarang ikut", "boleh"),
                        Credit.PER_PART));

        assertThat(read.faults())
                .extracting(Fault::line, Fault::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(16, "fault.partEmpty"),
                        org.assertj.core.groups.Tuple.tuple(35, "exchange.fault.giftBraces"),
                        org.assertj.core.groups.Tuple.tuple(37, "exchange.fault.noArticle"));
        assertThat(read.losses())
                .contains(
                        Loss.of("suka-unggahan", "options", "exchange.loss.share"),
                        Loss.of("suka-unggahan", "stem", "exchange.loss.markup"),
                        Loss.of("suka-unggahan", "topic", "exchange.loss.topic", "Media Sosial", "media-sosial"),
                        Loss.of("suka-unggahan", "difficulty", "exchange.loss.difficulty", "sedang"),
                        Loss.of("hari", "accepted", "exchange.loss.otherNumbers"),
                        Loss.of("tebak", "accepted", "exchange.loss.wildcard"),
                        Loss.of("tebak", "accepted", "exchange.loss.share"),
                        Loss.of("esai", "type", "exchange.loss.kind", "essay"),
                        Loss.of("kantor.gift.txt:33", "type", "exchange.loss.kind", "description"));
    }

    @Test
    void moodleWithHtmlPicturesAndUnknownTypes() throws IOException {
        var read = QuestionFile.read(SAMPLES.resolve("kantor.xml"), "kantor.xml");
        var questions = byCode(read);
        assertThat(read.faults()).isEmpty();
        assertThat(questions).containsOnlyKeys("hadir-kampanye", "memilih", "celah");

        var attend = get(questions, "hadir-kampanye");
        assertThat(attend.stem()).isEqualTo("Bolehkah pegawai hadir di kampanye?");
        assertThat(attend.feedback()).isEqualTo("Lihat surat edaran & peraturannya.\nHadir berarti mendukung.");
        assertThat(attend.body())
                .isEqualTo(new Choice(
                        Type.MULTIPLE,
                        List.of(
                                new Option("Tidak, walau hanya menonton", true, null),
                                new Option("Tidak, walau sedang cuti", true, "Tepat"),
                                new Option("Ya", false, null)),
                        Credit.RIGHT_MINUS_WRONG));
        assertThat(get(questions, "celah").stem()).isEqualTo("Pegawai wajib [[1]] dan dilarang [[2]].");
        assertThat(get(questions, "celah").body())
                .isEqualTo(new Gaps(List.of(1, 0), List.of("memihak", "netral"), Credit.PER_PART));
        assertThat(read.losses())
                .contains(
                        Loss.of("Hadir kampanye", "stem", "exchange.loss.markup"),
                        Loss.of("Hadir kampanye", "picture", "exchange.loss.media"),
                        Loss.of("hadir-kampanye", "code", "exchange.loss.code", "Hadir kampanye"),
                        Loss.of("Esai panjang", "type", "exchange.loss.kind", "essay"),
                        Loss.of("Hitung", "type", "exchange.loss.kind", "calculated"),
                        Loss.of("Sisipan", "type", "exchange.loss.kind", "cloze"),
                        Loss.of("Seret", "type", "exchange.loss.kind", "ddimageortext"),
                        Loss.of("Pengantar", "type", "exchange.loss.kind", "description"));
    }

    @Test
    void qtiOfAnotherTool() throws IOException {
        var choice = """
                <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="q-1" title="Satu" adaptive="false" timeDependent="false">
                  <responseDeclaration identifier="R" cardinality="single" baseType="identifier">
                    <correctResponse><value>B</value></correctResponse></responseDeclaration>
                  <itemBody>
                    <p>Bacalah  <b>baik-baik</b>.</p>
                    <choiceInteraction responseIdentifier="R" shuffle="true" maxChoices="1">
                      <prompt>Bolehkah?</prompt>
                      <simpleChoice identifier="A">Ya<feedbackInline outcomeIdentifier="F" identifier="A" showHide="show">Kurang tepat</feedbackInline></simpleChoice>
                      <simpleChoice identifier="B">
                        Tidak
                      </simpleChoice>
                    </choiceInteraction>
                  </itemBody>
                  <modalFeedback outcomeIdentifier="F" identifier="X" showHide="show">Pegawai harus netral.</modalFeedback>
                </assessmentItem>
                """;
        var order = """
                <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="q-2" title="Dua" adaptive="false" time-dependent="false">
                  <qti-response-declaration identifier="R" cardinality="ordered" base-type="identifier">
                    <qti-correct-response><qti-value>B</qti-value><qti-value>A</qti-value><qti-value>C</qti-value></qti-correct-response>
                  </qti-response-declaration>
                  <qti-item-body><p>Urutkan.</p>
                    <qti-order-interaction response-identifier="R" shuffle="true">
                      <qti-simple-choice identifier="A">lapor</qti-simple-choice>
                      <qti-simple-choice identifier="B">catat</qti-simple-choice>
                      <qti-simple-choice identifier="C">tunggu</qti-simple-choice>
                    </qti-order-interaction></qti-item-body>
                  <qti-modal-feedback outcome-identifier="F" identifier="X" show-hide="show"><qti-content-body>Catat dulu.</qti-content-body></qti-modal-feedback>
                </qti-assessment-item>
                """;
        var essay = """
                <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="q-3"><itemBody>
                <extendedTextInteraction responseIdentifier="R"/></itemBody></assessmentItem>
                """;
        var lom =
                "<metadata><lom xmlns='http://ltsc.ieee.org/xsd/LOM'><general><keyword><string>pasal:pp-94-2021-5-n-6</string></keyword></general>"
                        + "<educational><difficulty><source>LOMv1.0</source><value>difficult</value></difficulty></educational></lom></metadata>";
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "imsmanifest.xml",
                "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1'><resources>"
                        + "<resource type='imsqti_item_xmlv2p1' href='a.xml'>" + lom + "</resource>"
                        + "<resource type='imsqti_item_xmlv3p0' href='b.xml'>" + lom + "</resource>"
                        + "<resource type='imsqti_item_xmlv2p2' href='c.xml'/>"
                        + "<resource type='imsqti_test_xmlv2p1' href='t.xml'/><resource type='webcontent' href='x.png'/></resources></manifest>");
        entries.put("a.xml", choice);
        entries.put("b.xml", order);
        entries.put("c.xml", essay);
        var file = folder.resolve("alat.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        var read = QuestionFile.read(file, "alat.zip");
        var questions = byCode(read);
        assertThat(read.faults()).isEmpty();
        assertThat(questions).containsOnlyKeys("q-1", "q-2");
        var first = get(questions, "q-1");
        assertThat(first.stem()).isEqualTo("Bacalah baik-baik.\nBolehkah?");
        assertThat(first.feedback()).isEqualTo("Pegawai harus netral.");
        assertThat(first.difficulty()).isEqualTo(Difficulty.HARD);
        assertThat(first.body())
                .isEqualTo(new Choice(
                        Type.SINGLE,
                        List.of(new Option("Ya", false, "Kurang tepat"), new Option("Tidak", true, null)),
                        Credit.ALL_OR_NOTHING));
        assertThat(get(questions, "q-2").body())
                .isEqualTo(new Ordering(List.of("catat", "lapor", "tunggu"), Credit.ALL_OR_NOTHING));
        assertThat(read.losses())
                .contains(
                        Loss.of("q-3", "type", "exchange.loss.kind", "extendedTextInteraction"),
                        Loss.of("alat.zip", "package", "exchange.loss.other", "imsqti_test_xmlv2p1"));
    }

    @Test
    void aTemplateFilledInByHand() throws IOException {
        var file = folder.resolve("isian.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Soal kami");
            row(sheet, 0, "Daftar soal tahun ini");
            row(
                    sheet,
                    2,
                    "JENIS",
                    "Soal",
                    "Kunci",
                    "Pembahasan",
                    "Pasal",
                    "Isian 1",
                    "Isian 2",
                    "Isian 3",
                    "Tinjau ulang",
                    "Kesulitan",
                    "Catatan");
            row(
                    sheet,
                    3,
                    "satu jawaban",
                    "Bolehkah hadir?",
                    "B",
                    "Sebab.",
                    "pp-94-2021-5-n-6",
                    "Ya",
                    "Tidak",
                    "",
                    "31/12/2026",
                    "sulit",
                    "abc");
            row(sheet, 4, "Angka", "Berapa persen?", "2,5", "Sebab.", "pp-94-2021-5-n-6");
            row(sheet, 5, "Satu jawaban", "Kuncinya salah", "7", "Sebab.", "pp-94-2021-5-n-6", "Ya", "Tidak");
            row(sheet, 7, "Esai", "Ceritakan", "", "Sebab.", "pp-94-2021-5-n-6");
            row(sheet, 8, "", "Jenisnya kosong", "", "Sebab.", "pp-94-2021-5-n-6");
            row(sheet, 9, "Benar/Salah", "Pegawai wajib netral.", "Benar", "", "", "", "", "", "besok");
            workbook.write(out);
        }
        var read = QuestionFile.read(file, "isian.xlsx");
        assertThat(read.questions())
                .extracting(question -> question.definition().type(), ReadQuestion::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Type.SINGLE, 4),
                        org.assertj.core.groups.Tuple.tuple(Type.NUMERIC, 5));
        var first = read.questions().getFirst().definition();
        assertThat(first.labels().reviewOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(first.difficulty()).isEqualTo(Difficulty.HARD);
        assertThat(((Choice) first.body()).options().get(1).correct()).isTrue();
        assertThat(read.questions().get(1).definition().body())
                .isEqualTo(new Numeric(new BigDecimal("2.5"), BigDecimal.ZERO, null));
        assertThat(read.faults())
                .extracting(Fault::line, Fault::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(6, "exchange.fault.key"),
                        org.assertj.core.groups.Tuple.tuple(8, "exchange.fault.word"),
                        org.assertj.core.groups.Tuple.tuple(9, "exchange.fault.noType"),
                        org.assertj.core.groups.Tuple.tuple(10, "exchange.fault.date"));
        assertThat(read.losses()).contains(Loss.of("isian.xlsx", "column", "exchange.loss.column", "Catatan"));
    }

    private static void row(org.apache.poi.ss.usermodel.Sheet sheet, int number, String... texts) {
        var row = sheet.createRow(number);
        for (var n = 0; n < texts.length; n++) {
            if (!texts[n].isEmpty()) {
                row.createCell(n).setCellValue(texts[n]);
            }
        }
    }

    private static Map<String, QuestionDefinition> byCode(ReadQuestions read) {
        Map<String, QuestionDefinition> questions = new LinkedHashMap<>();
        read.questions().forEach(question -> questions.put(question.definition().code(), question.definition()));
        return questions;
    }

    private static QuestionDefinition get(Map<String, QuestionDefinition> questions, String code) {
        return java.util.Objects.requireNonNull(questions.get(code));
    }
}
