package id.netral.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.ui.DatePickers;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.rules.Election;
import id.netral.rules.Election.DatedPhase;
import id.netral.rules.ElectionCalendar;
import id.netral.rules.ElectionPhase;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;

/** When elections' phases begin; assignments that recur with elections go by it. */
@Route("sdm/jadwal-pemilu")
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.elections", icon = "vaadin:calendar", order = 66)
class ElectionsView extends Div implements HasDynamicTitle {

    private final transient ElectionCalendar calendar;
    private final TextField name = new TextField(getTranslation("election.name"));
    private final Select<ElectionPhase> phase = new Select<>();
    private final DatePicker startsOn = DatePickers.create(getTranslation("election.starts-on"));
    private final Div elections = new Div();

    ElectionsView(ElectionCalendar calendar) {
        this.calendar = calendar;
        addClassNames("elections", "stack");
        name.setHelperText(getTranslation("election.name-help"));
        phase.setLabel(getTranslation("election.phase"));
        phase.setItems(Arrays.stream(ElectionPhase.values())
                .filter(one -> one != ElectionPhase.TIDAK_ADA)
                .toList());
        phase.setItemLabelGenerator(this::words);
        phase.setValue(ElectionPhase.PRA_PENETAPAN);
        var add = new Button(getTranslation("election.add"), event -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Section(new H2(getTranslation("election.form")), name, phase, startsOn, add);
        form.addClassNames("card", "stack");
        elections.addClassName("stack");
        add(new PageHeader(getTranslation("nav.elections"), getTranslation("election.lead")), elections, form);
        show();
    }

    private String words(ElectionPhase one) {
        return getTranslation("election.phase." + one.name());
    }

    private void show() {
        elections.removeAll();
        var all = calendar.elections();
        all.forEach(election -> elections.add(card(election)));
        if (all.isEmpty()) {
            elections.add(new EmptyState(
                    VaadinIcon.CALENDAR, getTranslation("election.none"), getTranslation("election.none-text")));
        }
    }

    private Section card(Election election) {
        var phases = new UnorderedList();
        election.phases().forEach(dated -> phases.add(row(election, dated)));
        var card = new Section(new H2(election.name()), phases);
        card.addClassNames("card", "stack");
        return card;
    }

    private ListItem row(Election election, DatedPhase dated) {
        var words = getTranslation("election.dated", words(dated.phase()), Formats.date(dated.startsOn(), getLocale()));
        var withdraw = new Button(getTranslation("election.withdraw"), event -> {
            calendar.withdraw(election.name(), dated.phase());
            show();
        });
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(getTranslation("election.withdraw-of", words));
        return new ListItem(new Span(words), withdraw);
    }

    private void add() {
        startsOn.setInvalid(startsOn.isEmpty());
        if (startsOn.isEmpty()) {
            Notices.error(getTranslation("election.day-missing"));
            return;
        }
        try {
            calendar.add(name.getValue(), phase.getValue(), startsOn.getValue());
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            return;
        }
        Notices.success(getTranslation("election.saved"));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.elections");
    }
}
