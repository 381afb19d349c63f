package id.netral.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** What we write, looked at with other eyes than our own readers'. */
class WrittenFilesTest {

    private static final int COUNT = 110;

    @ParameterizedTest
    @EnumSource(
            value = ExchangeFormat.class,
            names = {"QTI_21", "QTI_30"})
    void qtiPackagesHaveTheirNamespacesAndRequiredAttributes(ExchangeFormat format) throws Exception {
        var second = format == ExchangeFormat.QTI_21;
        var entries = unzipped(written(format));
        assertThat(entries).hasSize(COUNT + 1).containsKey("imsmanifest.xml");
        var manifest = xml(entries.remove("imsmanifest.xml"));
        assertThat(manifest.getNamespaceURI())
                .isEqualTo(
                        second
                                ? "http://www.imsglobal.org/xsd/imscp_v1p1"
                                : "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1");
        var resources = manifest.getElementsByTagName("resource");
        assertThat(resources.getLength()).isEqualTo(COUNT);
        for (var n = 0; n < COUNT; n++) {
            var resource = (Element) resources.item(n);
            assertThat(resource.getAttribute("type")).isEqualTo(second ? "imsqti_item_xmlv2p1" : "imsqti_item_xmlv3p0");
            assertThat(entries).containsKey(resource.getAttribute("href"));
            assertThat(resource.getAttribute("identifier")).matches("[A-Z][A-Z0-9-]*");
        }
        for (var entry : entries.values()) {
            item(xml(entry), second);
        }
    }

    private static void item(Element item, boolean second) {
        assertThat(item.getNamespaceURI())
                .isEqualTo(
                        second
                                ? "http://www.imsglobal.org/xsd/imsqti_v2p1"
                                : "http://www.imsglobal.org/xsd/imsqtiasi_v3p0");
        assertThat(item.getLocalName()).isEqualTo(second ? "assessmentItem" : "qti-assessment-item");
        for (var attribute : List.of("identifier", "title", "adaptive", second ? "timeDependent" : "time-dependent")) {
            assertThat(item.getAttribute(attribute)).as(attribute).isNotBlank();
        }
        var declarations = item.getElementsByTagName(second ? "responseDeclaration" : "qti-response-declaration");
        assertThat(declarations.getLength()).isPositive();
        var ids = new java.util.HashSet<String>();
        for (var n = 0; n < declarations.getLength(); n++) {
            var declaration = (Element) declarations.item(n);
            ids.add(declaration.getAttribute("identifier"));
            assertThat(declaration.getAttribute("cardinality")).isIn("single", "multiple", "ordered");
            assertThat(declaration.getAttribute(second ? "baseType" : "base-type"))
                    .isIn("identifier", "directedPair", "float", "string");
        }
        var all = item.getElementsByTagName("*");
        for (var n = 0; n < all.getLength(); n++) {
            var element = (Element) all.item(n);
            var response = element.getAttribute(second ? "responseIdentifier" : "response-identifier");
            if (element.getLocalName().toLowerCase(java.util.Locale.ROOT).endsWith("interaction")) {
                assertThat(ids).contains(response);
            }
        }
        assertThat(item.getElementsByTagName(second ? "itemBody" : "qti-item-body")
                        .getLength())
                .isOne();
        assertThat(item.getElementsByTagName(second ? "responseProcessing" : "qti-response-processing")
                        .getLength())
                .isOne();
    }

    @Test
    void moodleXmlHasWhatMoodleAsksFor() throws Exception {
        var quiz = xml(written(ExchangeFormat.MOODLE_XML));
        assertThat(quiz.getTagName()).isEqualTo("quiz");
        var questions = quiz.getElementsByTagName("question");
        assertThat(questions.getLength()).isGreaterThan(80);
        for (var n = 0; n < questions.getLength(); n++) {
            var question = (Element) questions.item(n);
            if (!question.getAttribute("type").equals("category")) {
                for (var name :
                        List.of("name", "questiontext", "generalfeedback", "defaultgrade", "idnumber", "tags")) {
                    assertThat(question.getElementsByTagName(name).getLength())
                            .as(name)
                            .isOne();
                }
            }
        }
    }

    @Test
    void theTemplateIsTextOnlyWithListsAndGuide() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(ExchangeFormat.EXCEL)))) {
            var sheet = workbook.getSheet("Soal");
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(COUNT + 1);
            assertThat(sheet.getDataValidations()).hasSize(4);
            sheet.forEach(row -> row.forEach(
                    cell -> assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING)));
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo(MixedQuestions.of(1, 7).getFirst().stem());
            assertThat(workbook.getSheet("Petunjuk").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Cara mengisi templat soal");
        }
    }

    private static byte[] written(ExchangeFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        format.converter().write(MixedQuestions.of(COUNT, 7), out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static Element xml(byte[] bytes) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }
}
