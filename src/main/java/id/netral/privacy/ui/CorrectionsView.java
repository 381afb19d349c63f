package id.netral.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.ui.CellLines;
import id.netral.common.ui.MetaText;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.privacy.CorrectionRequest;
import id.netral.privacy.CorrectionRequest.State;
import id.netral.privacy.CorrectionRequests;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** HR answers people who say that something about them is wrong. */
@Route("sdm/permintaan-koreksi")
@RolesAllowed({Role.Names.SDM, Role.Names.SDM_OPD, Role.Names.ADMIN})
@Menu(title = "nav.corrections", icon = "vaadin:edit", order = 27)
@StyleSheet("context://css/security.css")
class CorrectionsView extends Div implements HasDynamicTitle {

    private final transient CorrectionRequests requests;
    private final ZoneId zone;
    private final Grid<CorrectionRequest> grid = new Grid<>();

    CorrectionsView(CorrectionRequests requests, ZoneId agencyZone) {
        this.requests = requests;
        this.zone = agencyZone;
        addClassNames("stack");
        grid.addColumn(new ComponentRenderer<>(this::who))
                .setHeader(getTranslation("correction.who"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::what))
                .setHeader(getTranslation("correction.what"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(this::state))
                .setHeader(getTranslation("correction.state"))
                .setFlexGrow(2);
        grid.setItems(query -> requests.page(query.getOffset(), query.getLimit()).stream(), query -> requests.count());
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("correction.none"));
        add(new PageHeader(getTranslation("nav.corrections"), getTranslation("correction.hr-lead")), grid);
    }

    private Component who(CorrectionRequest request) {
        return new CellLines(
                new Span(request.name()),
                new MetaText(request.unit()),
                new MetaText(Formats.dateTime(request.requestedAt(), zone, getLocale())));
    }

    private Component what(CorrectionRequest request) {
        var field = getTranslation("correction.field." + request.field().name());
        return new CellLines(
                new Span(getTranslation("correction.line", field, request.wanted())),
                new MetaText(request.shown().isEmpty() ? "" : getTranslation("correction.shown", request.shown())),
                new MetaText(request.note()));
    }

    private Component state(CorrectionRequest request) {
        if (request.state() == State.OPEN) {
            var answer = new Button(
                    getTranslation("correction.answer-action"),
                    event -> new CorrectionAnswerDialog(request, this::answer).open());
            answer.setAriaLabel(getTranslation("correction.answer-of", request.name()));
            return new CellLines(CorrectionBadge.of(request), answer);
        }
        var reason = request.answer();
        return new CellLines(CorrectionBadge.of(request), new MetaText(reason == null ? "" : reason));
    }

    private boolean answer(CorrectionRequest request, boolean accepted, String reason) {
        try {
            requests.answer(request.id(), accepted, reason);
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            return false;
        }
        Notices.success(getTranslation(accepted ? "correction.accepted" : "correction.declined"));
        grid.getDataProvider().refreshAll();
        return true;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.corrections");
    }
}
