package id.netral.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.common.RefusedException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document from outside is taken over as far as it is one, and what is written reads the same. */
class DocumentJsonTest {

    @Test
    void everyKindOfBlockComesBackAsItWas() {
        var document = SampleDocuments.withEverything();

        var json = DocumentJson.write(document);
        var reading = DocumentJson.read(json);

        assertThat(reading.notes()).isEmpty();
        assertThat(reading.document()).isEqualTo(document);
        assertThat(DocumentJson.write(reading.document())).isEqualTo(json);
    }

    @Test
    void attributesStandInAStableOrder() {
        var document = new LessonDocument(List.of(new Block.Image("aaaaaaaa", "images/x.png", "Bilik", "")));

        assertThat(DocumentJson.write(document)).isEqualTo("""
                {"type":"doc","content":[{"type":"image","attrs":\
                {"id":"aaaaaaaa","src":"images/x.png","alt":"Bilik","caption":""}}]}""");
    }

    @Test
    void missingMalformedAndDoubledIdsAreReplaced() {
        var document = DocumentJson.read("""
                        {"type":"doc","content":[
                          {"type":"paragraph","content":[{"type":"text","text":"satu"}]},
                          {"type":"paragraph","attrs":{"id":"<b>"},"content":[{"type":"text","text":"dua"}]},
                          {"type":"paragraph","attrs":{"id":"aaaaaaaa"},"content":[{"type":"text","text":"tiga"}]},
                          {"type":"paragraph","attrs":{"id":"aaaaaaaa"},"content":[{"type":"text","text":"empat"}]}]}""").document();

        assertThat(document.blocks())
                .extracting(Block::id)
                .allMatch(BlockIds::isId)
                .doesNotHaveDuplicates();
        assertThat(document.blocks().get(2).id()).isEqualTo("aaaaaaaa");
    }

    @Test
    void unknownNodesMarksAndAttributesAreNotedAndTheirTextIsKept() {
        var reading = DocumentJson.read("""
                {"type":"doc","content":[
                  {"type":"iframe","attrs":{"src":"https://x"},"content":[{"type":"text","text":"isi"}]},
                  {"type":"paragraph","attrs":{"onclick":"x()"},"content":[
                    {"type":"text","text":"kata","marks":[{"type":"link","attrs":{"href":"javascript:x()"}},
                      {"type":"bold"}]}]},
                  {"type":"image","attrs":{"src":"https://x/y.png","alt":"gambar"}}]}""");

        assertThat(reading.notes())
                .containsExactly(
                        new DocumentNote("document.note.node", "iframe"),
                        new DocumentNote("document.note.mark", "link"),
                        new DocumentNote("document.note.attribute", "onclick", "paragraph"),
                        new DocumentNote("document.note.attribute", "src", "image"));
        assertThat(DocumentJson.write(reading.document()))
                .contains("isi", "kata", "gambar")
                .doesNotContain("iframe", "javascript", "onclick", "https");
    }

    @Test
    void anEditorsOwnEmptyAttributesAreNoReasonForANote() {
        var reading = DocumentJson.read("""
                {"type":"doc","content":[{"type":"table","attrs":{"id":null},"content":[
                  {"type":"tableRow","content":[{"type":"tableHeader",
                    "attrs":{"colspan":1,"rowspan":1,"colwidth":null,"align":"right"},
                    "content":[{"type":"paragraph","content":[{"type":"text","text":"Fase"}]}]}]},
                  {"type":"tableRow","content":[]}]}]}""");

        assertThat(reading.notes()).isEmpty();
        var table = (Block.Table) reading.document().blocks().getFirst();
        assertThat(table.rows()).hasSize(2).allMatch(row -> row.cells().size() == 1);
        assertThat(table.rows().get(1).cells().getFirst().align()).isEqualTo(Optional.of(TableCell.Align.RIGHT));
    }

    @Test
    void textIsBroughtIntoNormalForm() {
        var document = DocumentJson.read("""
                        {"type":"doc","content":[
                          {"type":"paragraph"},
                          {"type":"paragraph","content":[
                            {"type":"text","text":"  sama","marks":[{"type":"bold"}]},
                            {"type":"text","text":" perbuatan ","marks":[{"type":"bold"}]},
                            {"type":"text","text":"beda\\u0000 fase\\u202e"},
                            {"type":"hardBreak"}]}]}""").document();

        assertThat(document.blocks()).hasSize(1);
        assertThat(document.blocks().getFirst().inline())
                .containsExactly(
                        new Inline.Text("sama perbuatan", List.of(new Mark.Bold())), new Inline.Text(" beda fase"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "\"doc\"", "{}", "{\"type\":\"paragraph\"}", "<p>doc</p>"})
    void whatIsNoDocumentIsRefused(String json) {
        assertThatThrownBy(() -> DocumentJson.read(json))
                .isInstanceOf(RefusedException.class)
                .hasMessage("document.not-a-document");
    }

    @Test
    void whatIsTooLongOrTooDeepIsRefused() {
        var block = "{\"type\":\"horizontalRule\"}";
        var many = "{\"type\":\"doc\",\"content\":[" + (block + ",").repeat(5_000) + block + "]}";
        var deep = "{\"type\":\"doc\",\"content\":[" + "{\"type\":\"blockquote\",\"content\":[".repeat(30)
                + "]}".repeat(30) + "]}";

        assertThatThrownBy(() -> DocumentJson.read(many)).hasMessage("document.too-large");
        assertThatThrownBy(() -> DocumentJson.read(" ".repeat(DocumentJson.LONGEST + 1)))
                .hasMessage("document.too-large");
        assertThatThrownBy(() -> DocumentJson.read(deep)).hasMessage("document.too-deep");
    }

    @Test
    void anEmptyDocumentIsOneEmptyParagraph() {
        var document = DocumentJson.read("{\"type\":\"doc\"}").document();

        assertThat(document.isEmpty()).isTrue();
        assertThat(document.sameContent(LessonDocument.empty())).isTrue();
    }

    @Test
    void aDocumentTellsWhatItPointsAt() {
        var document = SampleDocuments.withEverything();

        assertThat(document.articles()).containsExactly("uu-20-2023-2", "uu-20-2023-9-2");
        assertThat(document.terms()).containsExactly("bakal-calon");
        assertThat(document.media())
                .containsExactly("images/bilik.svg", "media/sapa.mp4", "media/sapa.vtt", "media/formulir.pdf");
        assertThat(document.withNewIds().sameContent(document)).isTrue();
        assertThat(document.withNewIds()).isNotEqualTo(document);
    }
}
