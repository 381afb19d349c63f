package id.netral.authoring.compare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.netral.authoring.compare.BlockChange;
import id.netral.authoring.compare.BlockText;
import id.netral.authoring.compare.Change;
import id.netral.authoring.compare.PartChange;
import org.jspecify.annotations.Nullable;

/**
 * A part of a module side by side, block by block. What went is struck out and marked with a minus, what came is underlined
 * and marked with a plus, and a word beside each pair says the same: nothing is told by colour alone.
 */
final class PartComparison extends Composite<Section> {

    PartComparison(PartChange part) {
        getContent().addClassNames("card", "stack", "compare");
        getContent().add(new H2(PartWords.name(this, part)));
        var heads = new Div(new Span(getTranslation("compare.before")), new Span(getTranslation("compare.after")));
        heads.addClassName("compare-heads");
        getContent().add(heads);
        var same = 0;
        for (var block : part.blocks()) {
            if (block.change() == Change.SAME) {
                same++;
                continue;
            }
            skipped(same);
            same = 0;
            getContent().add(row(block));
        }
        skipped(same);
    }

    private void skipped(int same) {
        if (same > 0) {
            var note = new Paragraph(getTranslation("compare.skipped", same));
            note.addClassName("meta");
            getContent().add(note);
        }
    }

    private Div row(BlockChange block) {
        var word = new Span(getTranslation("compare.block." + block.change().name()));
        word.addClassName("compare-word");
        var row = new Div(
                word,
                side(block, block.before(), Change.REMOVED, "compare.before"),
                side(block, block.after(), Change.ADDED, "compare.after"));
        row.addClassNames("compare-row", "compare-" + block.change().name().toLowerCase(java.util.Locale.ROOT));
        return row;
    }

    private Div side(BlockChange block, @Nullable BlockText text, Change mine, String label) {
        var side = new Div();
        side.addClassName("compare-side");
        side.getElement().setAttribute("data-side", getTranslation(label));
        if (text == null) {
            side.addClassName("compare-empty");
            side.add(new Span(getTranslation("compare.nothing")));
            return side;
        }
        var kind = new Span(getTranslation("compare.kind." + text.kind().name()));
        kind.addClassName("compare-kind");
        var words = new Paragraph();
        if (block.change() == Change.CHANGED) {
            block.words().stream()
                    .filter(part -> part.change() == Change.SAME || part.change() == mine)
                    .forEach(part -> words.add(part.change() == Change.SAME ? plain(part.text()) : marked(part)));
        } else {
            words.add(marked(new BlockChange.Words(mine, text.text())));
        }
        side.add(kind, words);
        return side;
    }

    private static Component plain(String text) {
        return new Span(text + " ");
    }

    private Component marked(BlockChange.Words words) {
        var added = words.change() == Change.ADDED;
        var mark = new HtmlContainer(added ? "ins" : "del");
        var sign = new Span(added ? "+" : "−");
        sign.addClassName("compare-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        mark.add(sign, new Span(words.text()));
        var space = new Span(" ");
        return new Span(mark, space);
    }
}
