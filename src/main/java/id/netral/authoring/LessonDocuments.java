package id.netral.authoring;

import id.netral.common.RefusedException;
import id.netral.document.DocumentJson;
import id.netral.document.LessonDocument;
import org.springframework.stereotype.Component;

/** The one door by which lesson documents come into drafts: what a lesson cannot hold stays outside. */
@Component
class LessonDocuments {

    /** A document nothing has been written into yet. */
    String empty() {
        return DocumentJson.write(LessonDocument.empty());
    }

    /** The document as it may be stored; throws {@link RefusedException} {@code document.…} when it is none. */
    String checked(String document) {
        return DocumentJson.write(DocumentJson.read(document).document());
    }

    LessonDocument read(String document) {
        return DocumentJson.read(document).document();
    }

    /** The same text with ids of its own, for a copy that goes its own way. */
    String copied(String document) {
        return DocumentJson.write(DocumentJson.read(document).document().withNewIds());
    }
}
