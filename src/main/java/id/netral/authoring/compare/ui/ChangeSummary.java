package id.netral.authoring.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.authoring.compare.Change;
import id.netral.authoring.compare.PartChange;
import java.util.ArrayList;
import java.util.List;

/** In words: which lessons and questions came, went, moved, were renamed or changed. */
final class ChangeSummary extends Composite<Section> {

    ChangeSummary(List<PartChange> changes) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("compare.structure")));
        var list = new UnorderedList();
        changes.stream().flatMap(change -> sentences(change).stream()).forEach(words -> list.add(new ListItem(words)));
        if (list.getChildren().findAny().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("compare.same")));
        } else {
            getContent().add(list);
        }
    }

    private List<String> sentences(PartChange part) {
        var what = PartWords.name(this, part);
        var sentences = new ArrayList<String>();
        switch (part.change()) {
            case ADDED -> sentences.add(getTranslation("compare.added", what));
            case REMOVED -> sentences.add(getTranslation("compare.removed", what));
            case CHANGED -> sentences.add(getTranslation("compare.changed", what, blocks(part)));
            case SAME -> {
                // only what follows may be told of it
            }
        }
        if (part.renamed()) {
            sentences.add(getTranslation("compare.renamed", part.titleBefore(), part.titleAfter()));
        }
        if (part.moved()) {
            sentences.add(getTranslation("compare.moved", what));
        }
        return sentences;
    }

    private static long blocks(PartChange part) {
        return part.blocks().stream()
                .filter(block -> block.change() != Change.SAME)
                .count();
    }
}
