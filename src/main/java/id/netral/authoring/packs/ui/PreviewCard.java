package id.netral.authoring.packs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.authoring.packs.PackPreview;
import id.netral.authoring.packs.SignatureState;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;

/** What a pack holds and what it would change. */
final class PreviewCard extends Composite<Div> {

    PreviewCard(PackPreview pack) {
        getContent().addClassNames("stack", "packs-preview");
        getContent()
                .add(
                        new H3(pack.title()),
                        meta(getTranslation("pack.preview.from", pack.origin(), pack.version(), pack.madeAt())));
        signature(pack);
        if (!pack.fine()) {
            faults(pack);
            return;
        }
        var questions = pack.questions();
        say(getTranslation("pack.standing." + pack.standing().name()));
        say(getTranslation("pack.questions", questions.added(), questions.changed(), questions.same()));
        if (!pack.earlier().isEmpty()) {
            say(getTranslation("pack.earlier", pack.earlier().size()));
        }
        articles(pack);
        getContent().add(meta(getTranslation("pack.preview.hash", pack.sha256())));
    }

    private void signature(PackPreview pack) {
        var tone = pack.signature() == SignatureState.UNKNOWN_KEY ? Tone.WARNING : Tone.GOOD;
        getContent()
                .add(
                        new StatusBadge(
                                getTranslation(
                                        "pack.signature." + pack.signature().name()),
                                tone),
                        new Fingerprint(pack.fingerprint()));
    }

    private void articles(PackPreview pack) {
        var list = new UnorderedList();
        pack.unknownArticles().forEach(id -> list.add(new ListItem(getTranslation("pack.article.unknown", id))));
        pack.articles().different().forEach(id -> list.add(new ListItem(getTranslation("pack.article.different", id))));
        pack.terms().unknown().forEach(id -> list.add(new ListItem(getTranslation("pack.term.unknown", id))));
        pack.terms().different().forEach(id -> list.add(new ListItem(getTranslation("pack.term.different", id))));
        say(getTranslation("pack.articles.same", pack.articles().same().size()));
        if (list.getComponentCount() > 0) {
            getContent().add(list);
        }
    }

    private void faults(PackPreview pack) {
        say(getTranslation("pack.faults"));
        var list = new UnorderedList();
        pack.faults().forEach(fault -> list.add(new ListItem(fault.describe(getLocale()))));
        getContent().add(list);
    }

    private void say(String text) {
        getContent().add(new Paragraph(text));
    }

    private static Paragraph meta(String text) {
        var line = new Paragraph(text);
        line.addClassName("meta");
        return line;
    }
}
