package id.netral.catalog.text;

import org.commonmark.node.CustomNode;

/** Words in the text that the glossary explains. */
final class LessonTerm extends CustomNode {

    private final String id;

    LessonTerm(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
