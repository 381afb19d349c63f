package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.catalog.ModuleVersion;

/** A module's cover picture, or a calm surface where it has none. The title always stands beside it. */
final class Cover extends Composite<Div> {

    Cover(ModuleVersion version) {
        getContent().addClassName("module-cover");
        var url = version.coverUrl();
        if (url == null) {
            getContent().add(VaadinIcon.BOOK.create());
        } else {
            getContent().add(new Image(url, ""));
        }
        getContent().getElement().setAttribute("aria-hidden", "true");
    }
}
