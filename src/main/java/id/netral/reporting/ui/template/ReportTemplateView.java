package id.netral.reporting.ui.template;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.reporting.template.ReportTemplates;
import id.netral.reporting.template.TemplateDraft;
import id.netral.reporting.template.TemplateMapping;
import id.netral.reporting.template.TemplatedReport;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** HR stores the agency's own workbooks and says which field goes into which column. */
@StyleSheet("context://css/hr.css")
@StyleSheet("context://css/people.css")
@StyleSheet("context://css/template.css")
@Route("laporan/templat")
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.templates", icon = "vaadin:table", order = 18)
public class ReportTemplateView extends Div implements HasDynamicTitle, TemplateUpload.Listener {

    private final transient ReportTemplates templates;
    private final TemplateUpload upload;
    private final TemplateList list;
    private final Div content = new Div();

    ReportTemplateView(ReportTemplates templates, ZoneId agencyZone) {
        this.templates = templates;
        upload = new TemplateUpload(templates, this);
        list = new TemplateList(templates, agencyZone, this::edit);
        addClassNames("stack", "templates");
        content.addClassName("stack");
        add(new PageHeader(getTranslation("template.title"), getTranslation("template.lead")), content);
        choose();
    }

    private void choose() {
        list.refresh();
        content.removeAll();
        content.add(upload, list);
    }

    @Override
    public void read(TemplateDraft draft) {
        content.removeAll();
        content.add(new MappingForm(
                draft,
                templates,
                templates.fields(TemplatedReport.COMPLETION, getLocale()),
                (name, mapping) -> save(draft, name, mapping),
                this::choose));
    }

    private void edit(long id) {
        try {
            read(templates.edit(id));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            choose();
        }
    }

    private void save(TemplateDraft draft, String name, TemplateMapping mapping) {
        try {
            var saved = templates.save(draft, name, mapping);
            choose();
            Notices.success(getTranslation("template.saved", saved.name()));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("template.title");
    }
}
