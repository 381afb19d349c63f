package id.netral.rules.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.rules.LegalRegister;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The laws and circulars lessons and questions cite, with a search over their articles. */
@Route("aturan")
@PermitAll
@Menu(title = "nav.register", icon = "vaadin:book", order = 3)
@StyleSheet("context://css/rules.css")
class RegisterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WORDS = "cari";

    private final LegalRegister register;
    private final Clock clock;
    private final ZoneId zone;
    private final TextField search = new TextField();
    private final Paragraph found = new Paragraph();
    private final Div list = new Div();

    RegisterView(LegalRegister register, Clock clock, ZoneId agencyZone) {
        this.register = register;
        this.clock = clock;
        this.zone = agencyZone;
        addClassNames("register-view", "stack");
        search.setLabel(getTranslation("register.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> searched(event.isFromClient()));
        found.addClassName("meta");
        found.getElement().setAttribute("role", "status");
        list.addClassName("register-list");
        add(new PageHeader(getTranslation("register.title"), getTranslation("register.lead")), search, found, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WORDS)
                .orElse(""));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("register.title");
    }

    private void searched(boolean byPerson) {
        if (byPerson) {
            // the address keeps the words, so that "back" from an article finds the same list
            var words = search.getValue().strip();
            var query = words.isEmpty() ? QueryParameters.empty() : QueryParameters.of(WORDS, words);
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("aturan", query)));
            show();
        }
    }

    private void show() {
        var words = search.getValue().strip();
        var entries = register.search(words);
        var today = LocalDate.now(clock.withZone(zone));
        var articles =
                entries.stream().mapToInt(entry -> entry.articles().size()).sum();
        found.setText(getTranslation("register.found", entries.size(), articles));
        list.removeAll();
        entries.forEach(entry -> list.add(new InstrumentSection(entry, today, !words.isEmpty())));
        if (entries.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.BOOK,
                    getTranslation(words.isEmpty() ? "register.empty.title" : "register.none.title"),
                    getTranslation(words.isEmpty() ? "register.empty.text" : "register.none.text")));
        }
    }
}
