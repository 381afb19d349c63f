package id.netral.scorm.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.common.Formats;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.common.ui.StatusBadge;
import id.netral.scorm.ScormPackage;
import id.netral.scorm.ScormPackages;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;

/** Packages of other makers, taken in by trainers. */
@Route("paket-scorm")
@RolesAllowed({Role.Names.PELATIH, Role.Names.ADMIN})
@Menu(title = "nav.scorm", icon = "vaadin:archives", order = 45)
class ScormPackagesView extends Div implements HasDynamicTitle {

    private final transient ScormPackages packages;
    private final transient Map<ModuleId, String> titles;
    private final ZoneId zone;
    private final Grid<ScormPackage> grid = new Grid<>();

    ScormPackagesView(ScormPackages packages, Catalog catalog, ZoneId agencyZone) {
        this.packages = packages;
        this.zone = agencyZone;
        var modules = catalog.modules();
        titles = modules.stream().collect(Collectors.toMap(ModuleReference::id, ModuleReference::title));
        addClassNames("stack");
        fill();
        add(
                new PageHeader(getTranslation("nav.scorm"), getTranslation("scorm.packages-lead")),
                new AddPackageCard(packages, modules, this::taken),
                grid);
    }

    private void fill() {
        grid.addColumn(ScormPackage::title)
                .setHeader(getTranslation("scorm.title"))
                .setFlexGrow(2);
        grid.addColumn(one -> titles.getOrDefault(one.module(), "?"))
                .setHeader(getTranslation("scorm.module"))
                .setFlexGrow(2);
        grid.addColumn(one -> one.items().size())
                .setHeader(getTranslation("scorm.parts"))
                .setAutoWidth(true);
        grid.addColumn(one -> Formats.date(LocalDate.ofInstant(one.uploadedAt(), zone), getLocale()))
                .setHeader(getTranslation("scorm.uploaded"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::standing)
                .setHeader(getTranslation("scorm.standing"))
                .setAutoWidth(true);
        grid.setEmptyStateText(getTranslation("scorm.none"));
        grid.setAllRowsVisible(false);
        grid.setDataProvider(new CallbackDataProvider<ScormPackage, Void>(
                query -> packages.page(query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(packages.count())));
    }

    private Div standing(ScormPackage one) {
        if (one.withdrawnAt() != null) {
            return new Div(new StatusBadge(getTranslation("scorm.withdrawn"), StatusBadge.Tone.NEUTRAL));
        }
        var withdraw = new Button(getTranslation("scorm.withdraw"), event -> {
            packages.withdraw(one.id());
            grid.getDataProvider().refreshAll();
        });
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(getTranslation("scorm.withdraw-of", one.title()));
        var row = new Div(new Span(getTranslation("scorm.offered")), withdraw);
        row.addClassName("row");
        return row;
    }

    private void taken() {
        Notices.success(getTranslation("scorm.taken"));
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.scorm");
    }
}
