package id.netral.authoring.preview.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.authoring.compare.States;
import id.netral.authoring.compare.States.State;
import id.netral.authoring.review.PublicationPaths;
import id.netral.authoring.review.ui.DraftTabs;
import id.netral.common.ui.PageHeader;
import id.netral.security.Role;
import id.netral.verdict.Verdicts;
import jakarta.annotation.security.RolesAllowed;

/** A draft or a version as learners would see it, as wide as a phone or as a computer. */
@Route(PublicationPaths.PREVIEW)
@RolesAllowed({Role.Names.PENINJAU, Role.Names.PELATIH, Role.Names.ADMIN})
@StyleSheet("context://css/publication.css")
class PreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PHONE = "preview.phone";
    private static final String DESKTOP = "preview.desktop";

    private final transient States states;
    private final OnlookerFields onlooker;
    private final Select<State> what = new Select<>();
    private final IFrame frame = new IFrame();
    private final Div surface = new Div(frame);
    private String slug = "";
    private String title = "";

    PreviewView(States states, Verdicts verdicts) {
        this.states = states;
        this.onlooker = new OnlookerFields(verdicts, this::show);
        what.addValueChangeListener(change -> show());
        addClassNames("publication", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = PublicationPaths.module(event.getRouteParameters());
        var module = states.of(slug).filter(found -> !found.states().isEmpty()).orElseThrow(NotFoundException::new);
        title = getTranslation("preview.title", module.title());
        what.setLabel(getTranslation("preview.what"));
        what.setItems(module.states());
        what.setItemLabelGenerator(state -> state.number() == 0
                ? getTranslation("compare.draft")
                : getTranslation("compare.version", state.number(), state.title()));
        what.setValue(module.states().getFirst());
        var bar = new Div(what, width());
        bar.addClassName("preview-bar");
        frame.setTitle(getTranslation("preview.frame"));
        surface.addClassName("preview-frame");
        surface.getElement().setAttribute("tabindex", "0"); // so that it can be scrolled by keyboard
        surface.getElement().setAttribute("role", "region");
        surface.getElement().setAttribute("aria-label", getTranslation("preview.frame"));
        removeAll();
        add(
                new PageHeader(title, getTranslation("preview.lead")),
                new DraftTabs(slug, PublicationPaths.PREVIEW),
                bar,
                onlooker,
                surface);
    }

    private RadioButtonGroup<String> width() {
        var width = new RadioButtonGroup<String>();
        width.setItems(PHONE, DESKTOP);
        width.setItemLabelGenerator(this::getTranslation);
        width.setAriaLabel(getTranslation("preview.lead"));
        width.addValueChangeListener(change -> {
            surface.setClassName("preview-phone", PHONE.equals(change.getValue()));
            surface.setClassName("preview-desktop", DESKTOP.equals(change.getValue()));
        });
        width.setValue(PHONE);
        return width;
    }

    private void show() {
        var state = what.getValue();
        if (state != null) {
            var version = state.version();
            frame.setSrc(
                    "pratinjau/" + slug + (version == null ? "" : "/" + version) + Onlooker.query(onlooker.chosen()));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
