package id.netral.authoring.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import id.netral.authoring.review.PublicationPaths;
import java.util.LinkedHashMap;
import java.util.Map;

/** Links between the screens of one draft; the one shown is marked. */
@StyleSheet("context://css/publication.css")
public final class DraftTabs extends Composite<Nav> {

    private static final Map<String, String> TABS = new LinkedHashMap<>();

    static {
        TABS.put("naskah/:module", "publication.tab.draft");
        TABS.put(PublicationPaths.CHECKS, "publication.tab.checks");
        TABS.put(PublicationPaths.PREVIEW, "publication.tab.preview");
        TABS.put(PublicationPaths.REVIEW, "publication.tab.review");
        TABS.put(PublicationPaths.VERSIONS, "publication.tab.versions");
    }

    /** @param shown route of the screen, one of {@link PublicationPaths} */
    public DraftTabs(String module, String shown) {
        getContent().addClassName("draft-tabs");
        getContent().setAriaLabel(getTranslation("publication.tabs"));
        TABS.forEach((route, key) -> {
            var link = new Anchor(PublicationPaths.of(route, module), getTranslation(key));
            if (route.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(link);
        });
    }
}
