package id.netral.rules.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What a legal reviewer may do with an article: confirm it, or take a confirmation back. */
final class ConfirmationActions extends Composite<Section> {

    ConfirmationActions(boolean confirmed, Runnable confirm, Runnable takeBack) {
        getContent().addClassNames("card", "stack");
        var hint = new Paragraph(getTranslation(confirmed ? "article.takeBack.hint" : "article.confirm.hint"));
        var act = new Button(
                getTranslation(confirmed ? "article.takeBack" : "article.confirm"),
                event -> (confirmed ? takeBack : confirm).run());
        act.setDisableOnClick(true);
        getContent().add(hint, act);
    }
}
