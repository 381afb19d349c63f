package id.netral.authoring.compare.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.netral.authoring.compare.ModuleComparison;
import id.netral.authoring.compare.States;
import id.netral.authoring.compare.States.State;
import id.netral.authoring.review.PublicationPaths;
import id.netral.authoring.review.ui.DraftTabs;
import id.netral.common.ui.PageHeader;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was published of a module, and any two states of it side by side. The address names the two. */
@Route(PublicationPaths.VERSIONS)
@RolesAllowed({Role.Names.PENINJAU, Role.Names.PELATIH, Role.Names.ADMIN})
@StyleSheet("context://css/publication.css")
class VersionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FROM = "dari";
    private static final String TO = "ke";

    private final transient States states;
    private final ZoneId zone;
    private String slug = "";
    private String title = "";

    VersionsView(States states, ZoneId agencyZone) {
        this.states = states;
        this.zone = agencyZone;
        addClassNames("publication", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = PublicationPaths.module(event.getRouteParameters());
        var module = states.of(slug).orElseThrow(NotFoundException::new);
        title = getTranslation("compare.title", module.title());
        var all = module.all();
        var query = event.getLocation().getQueryParameters();
        var to = chosen(query, TO, all).or(() -> all.stream().findFirst()).orElse(null);
        var from = chosen(query, FROM, all)
                .or(() -> all.stream().skip(1).findFirst())
                .orElse(to);
        removeAll();
        add(
                new PageHeader(title, getTranslation("compare.lead")),
                new DraftTabs(slug, PublicationPaths.VERSIONS),
                new VersionList(module.versions(), zone));
        if (!module.elsewhere().isEmpty()) {
            add(new OriginList(module.elsewhere(), zone));
        }
        if (from != null && to != null) {
            add(choice(all, from, to));
            compare(from, to);
        }
    }

    private static Optional<State> chosen(QueryParameters query, String name, List<State> states) {
        var asked = query.getSingleParameter(name).orElse("");
        return states.stream().filter(state -> state.key().equals(asked)).findFirst();
    }

    private Section choice(List<State> all, State from, State to) {
        var left = select("compare.from", all, from);
        var right = select("compare.to", all, to);
        left.addValueChangeListener(event -> open(event.getValue(), right.getValue()));
        right.addValueChangeListener(event -> open(left.getValue(), event.getValue()));
        var fields = new Div(left, right);
        fields.addClassName("row");
        var section = new Section(new H2(getTranslation("compare.choose")), fields);
        section.addClassNames("card", "stack");
        return section;
    }

    private Select<State> select(String key, List<State> all, State chosen) {
        var select = new Select<State>();
        select.setLabel(getTranslation(key));
        select.setItems(all);
        select.setItemLabelGenerator(this::name);
        select.setValue(chosen);
        select.addClassName("compare-choice");
        return select;
    }

    private String name(State state) {
        var origin = state.origin();
        if (origin != null) {
            return getTranslation("compare.elsewhere.version", state.number(), origin.agency(), state.title());
        }
        return state.number() == 0
                ? getTranslation("compare.draft")
                : getTranslation("compare.version", state.number(), state.title());
    }

    private void open(State from, State to) {
        UI.getCurrent()
                .navigate(
                        PublicationPaths.of(PublicationPaths.VERSIONS, slug),
                        QueryParameters.simple(Map.of(FROM, from.key(), TO, to.key())));
    }

    private void compare(State from, State to) {
        var before = states.text(from);
        var after = states.text(to);
        if (before.isEmpty() || after.isEmpty()) {
            add(new Paragraph(getTranslation("compare.no-text")));
            return;
        }
        var changes = ModuleComparison.of(before.get(), after.get());
        add(new ChangeSummary(changes));
        changes.stream().filter(change -> change.differs()).forEach(change -> add(new PartComparison(change)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
