package id.netral.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.netral.people.roster.ActivationCodeFile;
import id.netral.people.ui.RowGrid.Part;
import id.netral.security.account.ActivationCode;
import id.netral.security.account.ActivationService;
import java.util.List;

/** Shows codes just issued, once: afterwards nobody can see them again. */
final class CodesDialog extends Composite<Dialog> {

    private static final int SHORT = 8;

    CodesDialog(List<ActivationCode> codes, ActivationCodeFile file) {
        var dialog = getContent();
        dialog.addClassName("codes-dialog");
        dialog.setHeaderTitle(getTranslation("codes.title", codes.size()));
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        var once = new Paragraph(getTranslation("codes.once", ActivationService.VALIDITY.toDays()));
        var download = new FileLink(
                getTranslation("codes.download"),
                getTranslation("codes.file"),
                (out, texts) -> file.write(codes, out, texts));
        var content = new Div(once, download, grid(codes));
        content.addClassName("stack");
        dialog.add(content);
        var close = new Button(getTranslation("codes.close"), event -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(close);
    }

    private RowGrid<ActivationCode> grid(List<ActivationCode> codes) {
        var grid = new RowGrid<ActivationCode>(
                "codes-grid",
                List.of(
                        new Part<>(getTranslation("codes.name"), code -> new Span(code.displayName())),
                        new Part<>(getTranslation("codes.sign-in-name"), code -> digits(code.signInName())),
                        new Part<>(getTranslation("codes.code"), code -> digits(code.code()))));
        grid.grid().setItems(codes);
        grid.grid().setAllRowsVisible(codes.size() <= SHORT);
        return grid;
    }

    private static Span digits(String text) {
        var span = new Span(text);
        span.addClassName("digits");
        return span;
    }

    void open() {
        getContent().open();
    }
}
