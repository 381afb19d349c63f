package id.netral.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import id.netral.assessment.quiz.AccommodationService;
import id.netral.assessment.quiz.QuizSettings;
import id.netral.assessment.quiz.QuizSettingsService;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serial;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How a module's quiz is held, and who gets more time in any quiz. The module is part of the address. */
@StyleSheet("context://css/hr.css")
@Route("pengaturan-kuis")
@RolesAllowed({Role.Names.PELATIH, Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.quiz-settings", icon = "vaadin:timer", order = 52)
class QuizSettingsView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient QuizSettingsService settings;
    private final Select<ModuleVersion> module = new Select<>();
    private final QuizSettingsForm form;

    QuizSettingsView(
            Catalog catalog, QuizSettingsService settings, AccommodationService accommodations, ZoneId agencyZone) {
        this.settings = settings;
        this.form = new QuizSettingsForm(agencyZone, this::save);
        module.setLabel(getTranslation("quiz-settings.module"));
        module.setItems(catalog.current());
        module.setItemLabelGenerator(ModuleVersion::title);
        module.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                event.getSource()
                        .getUI()
                        .ifPresent(ui -> ui.navigate(
                                QuizSettingsView.class, event.getValue().slug()));
            }
        });
        getContent().addClassNames("stack", "quiz-settings");
        getContent()
                .add(
                        new PageHeader(getTranslation("nav.quiz-settings"), getTranslation("quiz-settings.lead")),
                        module,
                        form,
                        new AccommodationSection(accommodations));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String slug) {
        module.getListDataView()
                .getItems()
                .filter(version -> slug == null || version.slug().equals(slug))
                .findFirst()
                .ifPresent(version -> {
                    module.setValue(version);
                    form.show(settings.of(version.id()));
                });
    }

    private void save(QuizSettings changed) {
        try {
            settings.change(module.getValue().id(), changed);
            Notices.success(getTranslation("quiz-settings.saved"));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.quiz-settings");
    }
}
