package id.netral.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.ui.DatePickers;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.learning.audience.SpouseDeclaration;
import id.netral.learning.audience.SpouseDeclarations;
import id.netral.rules.ArticleId;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/** Declares that one's spouse is a candidate, or takes it back; says beforehand what it is for and who can see it. */
@Route(LearnerPaths.DECLARATION)
@RolesAllowed(Role.Names.PESERTA)
class DeclarationView extends Div implements HasDynamicTitle {

    private static final ArticleId RULE = new ArticleId("se-menpanrb-18-2023-pasangan");

    private final transient SpouseDeclarations declarations;
    private final transient CurrentUser currentUser;
    private final DatePicker from = DatePickers.create(getTranslation("declaration.from"));
    private final DatePicker until = DatePickers.create(getTranslation("declaration.until"));
    private final Div state = new Div();

    DeclarationView(SpouseDeclarations declarations, CurrentUser currentUser, Clock clock, ZoneId agencyZone) {
        this.declarations = declarations;
        this.currentUser = currentUser;
        addClassNames("declaration", "stack");
        from.setValue(LocalDate.ofInstant(clock.instant(), agencyZone));
        until.setHelperText(getTranslation("declaration.until-help"));
        state.addClassNames("card", "stack");
        add(new PageHeader(getTranslation("declaration.title"), getTranslation("declaration.lead")), about(), state);
        show();
    }

    private Component about() {
        var facts = new UnorderedList();
        Stream.of("what", "not", "who", "withdraw")
                .map(fact -> new ListItem(getTranslation("declaration.about." + fact)))
                .forEach(facts::add);
        var rule = new Anchor(LearnerPaths.article(RULE), getTranslation("declaration.rule"));
        var section = new Section(new H2(getTranslation("declaration.about")), facts, rule);
        section.addClassNames("card", "stack");
        return section;
    }

    private void show() {
        state.removeAll();
        declarations.of(currentUser.requireEmployee()).ifPresentOrElse(this::showDeclared, this::showForm);
    }

    private void showDeclared(SpouseDeclaration declared) {
        var withdraw = new Button(getTranslation("declaration.withdraw"), event -> {
            declarations.withdraw(currentUser.requireEmployee());
            Notices.success(getTranslation("declaration.withdrawn"));
            show();
        });
        state.add(
                new Paragraph(getTranslation(
                        "declaration.declared",
                        Formats.date(declared.from(), getLocale()),
                        Formats.date(declared.until(), getLocale()))),
                withdraw);
    }

    private void showForm() {
        var declare = new Button(getTranslation("declaration.declare"), event -> declare());
        declare.addThemeVariants(ButtonVariant.PRIMARY);
        state.add(from, until, declare);
    }

    private void declare() {
        from.setInvalid(from.isEmpty());
        until.setInvalid(until.isEmpty());
        if (from.isEmpty() || until.isEmpty()) {
            Notices.error(getTranslation("declaration.days-missing"));
            return;
        }
        try {
            declarations.declare(
                    currentUser.requireEmployee(), new SpouseDeclaration(from.getValue(), until.getValue()));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            return;
        }
        Notices.success(getTranslation("declaration.saved"));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("declaration.title");
    }
}
