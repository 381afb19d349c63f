package id.netral.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import id.netral.common.ui.PageHeader;
import id.netral.learning.jp.JpStatementPdf;
import id.netral.learning.jp.JpStatements;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import id.netral.security.RoleMenu;
import jakarta.annotation.security.RolesAllowed;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** A person's own hours of learning. The year is part of the address. */
@StyleSheet("context://css/hr.css")
@Route(JpView.PATH)
@RolesAllowed(Role.Names.PESERTA)
class JpView extends Div implements HasUrlParameter<Integer>, HasDynamicTitle {

    static final String PATH = "jp-saya";

    private final transient CurrentUser currentUser;
    private final transient RoleMenu menu;
    private final transient JpStatements statements;
    private final transient JpStatementPdf pdf;

    JpView(CurrentUser currentUser, RoleMenu menu, JpStatements statements, JpStatementPdf pdf) {
        this.currentUser = currentUser;
        this.menu = menu;
        this.statements = statements;
        this.pdf = pdf;
        addClassNames("stack");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Integer wanted) {
        removeAll();
        add(new PageHeader(
                getTranslation("jp.title"),
                getTranslation("jp.lead"),
                new Anchor(LearnerPaths.HISTORY, getTranslation("jp.to-history"))));
        var employee = currentUser.require().employeeId();
        if (employee.isEmpty()) {
            add(new StaffStart(menu.entries()));
            return;
        }
        var years = statements.years(employee.get());
        var year = years.stream()
                .filter(each -> wanted != null && each.getValue() == wanted)
                .findFirst()
                .orElseGet(() -> statements.currentYear(employee.get()));
        add(new JpStatementSection(
                statements.of(employee.get(), year),
                years,
                JpView::show,
                (texts, locale, out) -> pdf.write(statements.of(employee.get(), year), texts, locale, out)));
    }

    private static void show(Year year) {
        UI.getCurrent().navigate(JpView.class, year.getValue());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jp.title");
    }
}
