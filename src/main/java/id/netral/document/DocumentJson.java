package id.netral.document;

import id.netral.common.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form in which editors and the database keep a document: JSON as ProseMirror and TipTap write it ({@code type},
 * {@code attrs}, {@code content}, {@code marks}, {@code text}). What comes in is never trusted.
 */
public final class DocumentJson {

    /** Longest JSON that is read, in characters. */
    public static final int LONGEST = 2_000_000;

    private static final int DEEPEST = 200;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .build();

    private DocumentJson() {}

    /**
     * The document in normal form. Unknown nodes, marks and attributes are left out with a note, their text is kept;
     * missing, malformed and doubled ids are replaced silently.
     *
     * @throws RefusedException when it is no document at all ({@code document.not-a-document}), too long
     *     ({@code document.too-large}) or boxes stand in boxes too deeply ({@code document.too-deep})
     */
    public static DocumentReading read(String json) {
        if (json.length() > LONGEST) {
            throw new RefusedException("document.too-large");
        }
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException e) {
            throw new RefusedException("document.not-a-document");
        }
    }

    private static DocumentReading read(JsonNode root) {
        if (!"doc".equals(root.path("type").stringValue(""))) {
            throw new RefusedException("document.not-a-document");
        }
        var reader = new JsonBlocks();
        var document = new LessonDocument(reader.blocks(root));
        return new DocumentReading(document, reader.notes());
    }

    /** Compact JSON; the same document gives the same text, attributes always stand in the same order and none is left out. */
    public static String write(LessonDocument document) {
        return JSON.writeValueAsString(JsonNodes.document(document));
    }
}
