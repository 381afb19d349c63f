package id.netral.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.XRLog;
import id.netral.IntegrationTest;
import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackMedium;
import id.netral.catalog.file.Picture;
import id.netral.common.pdf.HtmlPdf;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.workbook.CellText;
import id.netral.document.DocumentJson;
import id.netral.document.DocumentMarkdown;
import id.netral.document.Inline;
import id.netral.document.LessonDocument;
import id.netral.document.PayloadDocuments;
import id.netral.document.Payloads;
import id.netral.messaging.SentMail;
import id.netral.reporting.WrittenCells;
import id.netral.rules.Citations;
import id.netral.rules.LegalRegister;
import id.netral.rules.glossary.Glossary;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is written into a lesson, by hand or by an import, is text wherever it is shown. */
@IntegrationTest
class LessonPayloadsTest {

    private static final List<String> PAYLOADS = Payloads.all();
    private static final int FIELDS = PayloadDocuments.FIELDS.size();
    private static final int PAYLOADS_A_PDF = 25;

    @Autowired
    LegalRegister register;

    @Autowired
    Glossary glossary;

    @Autowired
    VerdictBoxes boxes;

    private LessonMarkdown lessons;

    @BeforeEach
    void lessons() {
        XRLog.setLoggingEnabled(false); // it names every element a printer does not know
        var faults = new Faults();
        var media = Stream.of("images/foto.png", "media/sapa.mp4", "media/sapa.vtt", "media/formulir.pdf")
                .collect(Collectors.toMap(
                        path -> path, path -> new PackMedium(path, new Picture("", 0, 0), PackBytes.of(new byte[0]))));
        lessons = new LessonMarkdown(
                media, new Citations(register, null, faults), new LessonTerms(glossary, faults), boxes, faults);
    }

    @Test
    void thereAreEnoughPayloads() {
        assertThat(PAYLOADS).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
    }

    @Test
    void inEveryFieldOfTheLessonPage() {
        var usual = HarmlessHtml.shape(page(PayloadDocuments.with("kata")), "kata");

        for (var payload : PAYLOADS) {
            var document = PayloadDocuments.with(payload);
            assertThat(HarmlessHtml.shape(page(document), payload)).as(payload).isEqualTo(usual);
            assertThat(DocumentMarkdown.read(DocumentMarkdown.write(document))
                            .document()
                            .sameContent(document))
                    .as("kept as it is: %s", payload)
                    .isTrue();
        }
        count("lesson page, written fields", PAYLOADS.size(), FIELDS);
    }

    @Test
    void asTheMarkdownOfAForeignPack() {
        for (var payload : PAYLOADS) {
            HarmlessHtml.shape(page(payload), payload);
            HarmlessHtml.shape(page("> " + payload.replace("\n", "\n> ")), payload);
            HarmlessHtml.shape(page(DocumentMarkdown.read(payload).document()), payload);
        }
        count("lesson page, whole Markdown: raw, quoted, imported", PAYLOADS.size(), 3);
    }

    @Test
    void whereOnlyANameANumberOrAPathMayStand() {
        var json = JsonMapper.builder().build();
        for (var payload : PAYLOADS) {
            PayloadDocuments.strictAttributes(json.writeValueAsString(payload)).forEach((attribute, text) -> {
                var document = DocumentJson.read(text).document();
                var again = DocumentJson.read(DocumentJson.write(document));
                assertThat(again.notes()).as("%s of %s", attribute, payload).isEmpty();
                HarmlessHtml.shape(page(document), payload);
            });
        }
        count(
                "strict attributes of the editor's JSON",
                PAYLOADS.size(),
                PayloadDocuments.strictAttributes("0").size());
    }

    @Test
    void inAMail() throws Exception {
        var usual = HarmlessHtml.shape(page(PayloadDocuments.with("kata")), "kata");
        for (var payload : PAYLOADS) {
            var line = line(payload);
            var mail = SentMail.of("Pelajaran: " + line, line, page(PayloadDocuments.with(payload)));

            assertThat(mail.getSubject()).isEqualTo("Pelajaran: " + MimeUtility.decodeText(line));
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getHeader("Bcc")).isNull();
            var parts = (MimeMultipart) ((MimePart) ((MimeMultipart) mail.getContent()).getBodyPart(0)).getContent();
            parts = (MimeMultipart) parts.getBodyPart(0).getContent();
            assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
            assertThat(HarmlessHtml.shape((String) html(parts), payload)).isEqualTo(usual);
        }
        count("mail: subject, text and HTML", PAYLOADS.size(), FIELDS + 2);
    }

    private static Object html(MimeMultipart parts) throws Exception {
        var part = parts.getBodyPart(1);
        return part.getContent() instanceof MimeMultipart related
                ? related.getBodyPart(0).getContent()
                : part.getContent();
    }

    @Test
    void inAPdf() throws Exception {
        for (var from = 0; from < PAYLOADS.size(); from += PAYLOADS_A_PDF) {
            var group = PAYLOADS.subList(from, Math.min(from + PAYLOADS_A_PDF, PAYLOADS.size()));
            var body = group.stream()
                    .map(payload -> page(PayloadDocuments.with(payload)) + "<p>" + HtmlPdf.escaped(payload) + "</p>")
                    .collect(Collectors.joining());
            var bytes = new ByteArrayOutputStream();
            HtmlPdf.write("* { font-family: Naskah; }", body, bytes);
            try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
                assertNothingRuns(pdf);
            }
        }
        count("PDF: fields, and the text escaped", PAYLOADS.size(), FIELDS + 1);
    }

    private static void assertNothingRuns(PDDocument pdf) throws Exception {
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getOpenAction()).isNull();
        assertThat(catalog.getNames() == null || catalog.getNames().getJavaScript() == null)
                .isTrue();
        assertThat(catalog.getNames() == null || catalog.getNames().getEmbeddedFiles() == null)
                .isTrue();
        for (var page : pdf.getPages()) {
            assertThat(page.getAnnotations()).allSatisfy(LessonPayloadsTest::pointsInside);
        }
    }

    private static void pointsInside(PDAnnotation annotation) {
        assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
        var action = ((PDAnnotationLink) annotation).getAction();
        assertThat(action == null
                        || action instanceof PDActionURI uri && uri.getURI().matches("/(pasal|media|kasus)/.*|/boleh"))
                .isTrue();
    }

    @Test
    void inACell() throws Exception {
        var texts = new ArrayList<String>();
        PAYLOADS.forEach(payload -> {
            texts.add(payload);
            texts.addAll(texts(PayloadDocuments.with(payload)));
        });

        var bytes = WrittenCells.of(texts);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var row = 1; row <= texts.size(); row++) {
                var cell = workbook.getSheetAt(0).getRow(row).getCell(0);
                var text = texts.get(row - 1);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .as(text)
                        .isEqualTo(CellText.looksLikeFormula(CellText.clean(text)));
            }
        }
        assertThat(parts(bytes))
                .noneMatch(xml -> xml.contains("<f>") || xml.contains("<f ") || xml.contains("<hyperlink"));
        count("Excel cells", PAYLOADS.size(), texts.size() / PAYLOADS.size());
    }

    /** Every text of the document as a report would list it. */
    private static List<String> texts(LessonDocument document) {
        return document.allBlocks()
                .flatMap(block -> Stream.of(Inline.plain(block.inline().toList()), block.toString()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> parts(byte[] workbook) throws Exception {
        var parts = new ArrayList<String>();
        try (var zip = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            for (var part : zip.getPartsByName(Pattern.compile("/xl/worksheets/.*\\.xml"))) {
                parts.add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts).isNotEmpty();
        return parts;
    }

    private String page(LessonDocument document) {
        return page(DocumentMarkdown.write(document));
    }

    /** The page's HTML, also where a publication would have been refused. */
    private String page(String markdown) {
        var lesson = lessons.read(new SourceText("01-uji.md", markdown, 1));
        return LessonHtml.forReading(lesson.html(), LessonLinks.here(path -> "/media/7/" + path));
    }

    private static String line(String text) {
        var seen = new LinkedHashSet<>(PayloadDocuments.with(text).allBlocks().toList());
        return Inline.plain(seen.iterator().next().inline().toList());
    }

    private static void count(String place, int payloads, int fields) {
        System.out.printf(
                "%s: %d payloads × %d = %d combinations, none runs%n", place, payloads, fields, payloads * fields);
    }
}
