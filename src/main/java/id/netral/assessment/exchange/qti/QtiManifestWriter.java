package id.netral.assessment.exchange.qti;

import id.netral.assessment.exchange.common.Marks;
import id.netral.assessment.exchange.common.XmlOut;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Type;
import java.util.Map;

/** Writes a package's table of contents, with what the items themselves have no place for. */
final class QtiManifestWriter {

    private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";
    private static final Map<Difficulty, String> DIFFICULTIES =
            Map.of(Difficulty.EASY, "easy", Difficulty.MEDIUM, "medium", Difficulty.HARD, "difficult");
    private static final Map<Type, String> INTERACTIONS = Map.ofEntries(
            Map.entry(Type.SINGLE, "choiceInteraction"),
            Map.entry(Type.MULTIPLE, "choiceInteraction"),
            Map.entry(Type.TRUE_FALSE, "choiceInteraction"),
            Map.entry(Type.MATCHING, "matchInteraction"),
            Map.entry(Type.ORDERING, "orderInteraction"),
            Map.entry(Type.GAPS, "inlineChoiceInteraction"),
            Map.entry(Type.NUMERIC, "textEntryInteraction"),
            Map.entry(Type.SHORT_TEXT, "textEntryInteraction"),
            Map.entry(Type.VERDICT, "choiceInteraction"),
            Map.entry(Type.MARK_CHAT, "hottextInteraction"),
            Map.entry(Type.MARK_PICTURE, "hotspotInteraction"));

    private final QtiDialect dialect;
    private final XmlOut out = new XmlOut();

    QtiManifestWriter(QtiDialect dialect) {
        this.dialect = dialect;
        out.open("manifest", "xmlns", dialect.manifest, "identifier", "NETRAL-MANIFEST");
        out.open("metadata").element("schema", dialect.schema);
        out.element("schemaversion", dialect.schemaVersion).close();
        out.empty("organizations").open("resources");
    }

    void add(QuestionDefinition question, String identifier, String file) {
        out.open("resource", "identifier", identifier, "type", dialect.resourceType, "href", file);
        out.open("metadata");
        lom(question);
        out.open("qtiMetadata", "xmlns", dialect.metadata);
        out.element("interactionType", INTERACTIONS.getOrDefault(question.type(), "choiceInteraction"));
        out.element("feedbackType", "nonadaptive").close().close();
        out.empty("file", "href", file).close();
    }

    private void lom(QuestionDefinition question) {
        out.open("lom", "xmlns", LOM).open("general").open("identifier");
        out.element("catalog", QtiItemWriter.TOOL)
                .element("entry", question.code())
                .close();
        out.open("title").element("string", question.code(), "language", "id").close();
        Marks.tags(question).stream()
                .filter(tag -> !tag.startsWith("urutan:"))
                .forEach(tag -> out.open("keyword")
                        .element("string", tag, "language", "id")
                        .close());
        out.close().open("educational").open("difficulty");
        out.element("source", "LOMv1.0").element("value", DIFFICULTIES.getOrDefault(question.difficulty(), "medium"));
        out.close().close().open("classification").open("purpose");
        out.element("source", "LOMv1.0").element("value", "discipline").close();
        out.open("taxonPath").open("source").element("string", QtiItemWriter.TOOL, "language", "id");
        out.close().open("taxon").open("entry").element("string", question.topic(), "language", "id");
        out.close().close().close().close().close();
    }

    String finish() {
        return out.close().close().finish();
    }
}
