package id.netral.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.common.RefusedException;
import id.netral.common.ui.PageHeader;
import id.netral.learning.jp.JpStatementPdf;
import id.netral.learning.jp.JpStatements;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Year;
import java.util.Map;
import java.util.Optional;

/** HR's look at somebody's hours of learning. Person and year are part of the address. */
@StyleSheet("context://css/hr.css")
@Route("sdm/jp/:employee([0-9]{1,18})/:year?([0-9]{4})")
@RolesAllowed({Role.Names.SDM, Role.Names.SDM_OPD, Role.Names.ADMIN})
class EmployeeJpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient JpStatements statements;
    private final transient JpStatementPdf pdf;

    EmployeeJpView(JpStatements statements, JpStatementPdf pdf) {
        this.statements = statements;
        this.pdf = pdf;
        addClassNames("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var employee = new EmployeeId(parameters.getLong("employee").orElseThrow());
        try {
            show(
                    employee,
                    parameters.getInteger("year").map(Year::of).orElseGet(() -> statements.currentYear(employee)));
        } catch (RefusedException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(EmployeeId employee, Year year) {
        removeAll();
        var statement = statements.of(employee, year);
        var person = statement.person();
        add(new PageHeader(
                person.name(),
                getTranslation(
                        "jp.of-person",
                        Optional.ofNullable(person.nip()).map(Nip::spaced).orElse("–"),
                        person.unit().name())));
        add(new JpStatementSection(
                statement,
                statements.years(employee),
                chosen -> navigate(employee, chosen),
                (texts, locale, out) -> pdf.writeForHr(statements.of(employee, year), texts, locale, out)));
    }

    private static void navigate(EmployeeId employee, Year year) {
        UI.getCurrent()
                .navigate(
                        EmployeeJpView.class,
                        new RouteParameters(Map.of("employee", employee.toString(), "year", year.toString())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jp.title-person");
    }
}
