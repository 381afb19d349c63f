package id.netral.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads running text. */
final class JsonInline {

    private final List<DocumentNote> notes;

    JsonInline(List<DocumentNote> notes) {
        this.notes = notes;
    }

    static boolean isInline(JsonNode node) {
        var type = node.path("type").stringValue("");
        return type.equals("text") || type.equals("hardBreak");
    }

    /** The node's running text; of nodes it does not know, what text stands in them. */
    List<Inline> content(JsonNode node) {
        var content = new ArrayList<Inline>();
        node.path("content").values().forEach(child -> add(content, child));
        return content;
    }

    void add(List<Inline> content, JsonNode node) {
        switch (node.path("type").stringValue("")) {
            case "text" -> content.add(new Inline.Text(node.path("text").stringValue(""), marks(node)));
            case "hardBreak" -> content.add(new Inline.HardBreak());
            case String other -> {
                notes.add(new DocumentNote("document.note.node", shown(other)));
                if (!content.isEmpty()) {
                    content.add(new Inline.Text(" "));
                }
                node.path("content").values().forEach(child -> add(content, child));
            }
        }
    }

    private List<Mark> marks(JsonNode node) {
        return node.path("marks").values().stream()
                .map(this::mark)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Mark> mark(JsonNode node) {
        var attributes = new JsonAttributes(node, notes);
        Optional<Mark> mark = switch (node.path("type").stringValue("")) {
            case "bold" -> Optional.of(new Mark.Bold());
            case "italic" -> Optional.of(new Mark.Italic());
            case "code" -> Optional.of(new Mark.Code());
            case "article" ->
                Optional.of(attributes.text("id", Mark::isName))
                        .filter(id -> !id.isEmpty())
                        .map(Mark.Article::new);
            case "term" ->
                Optional.of(attributes.text("id", Mark::isName))
                        .filter(id -> !id.isEmpty())
                        .map(Mark.Term::new);
            case String other -> {
                notes.add(new DocumentNote("document.note.mark", shown(other)));
                yield Optional.empty();
            }
        };
        if (mark.isPresent()) {
            attributes.dropOthers();
        }
        return mark;
    }

    /** A name from outside as it may stand in a sentence. */
    static String shown(String name) {
        var line = Values.line(name);
        return line.isEmpty() ? "?" : line.substring(0, Math.min(40, line.length()));
    }
}
