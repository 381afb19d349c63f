package id.netral.authoring;

import id.netral.common.RefusedException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** The one door by which lesson documents come into drafts. */
@Component
class LessonDocuments {

    private static final String EMPTY = "{\"type\":\"doc\",\"content\":[]}";
    private static final int LONGEST = 2_000_000;

    /** A document without blocks. */
    String empty() {
        return EMPTY;
    }

    /** The document as it may be stored; throws {@link RefusedException} {@code draft.document-unreadable}. */
    String checked(String document) {
        if (document.length() > LONGEST) {
            throw new RefusedException("draft.document-long");
        }
        try {
            var tree = DraftRows.JSON.readTree(document);
            if (!"doc".equals(tree.path("type").asString(""))) {
                throw new RefusedException("draft.document-unreadable");
            }
            return tree.toString();
        } catch (JacksonException unreadable) {
            throw new RefusedException("draft.document-unreadable");
        }
    }
}
