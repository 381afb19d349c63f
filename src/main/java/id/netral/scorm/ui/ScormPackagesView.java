package id.netral.scorm.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
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
import id.netral.scorm.PackageState;
import id.netral.scorm.ScormPackage;
import id.netral.scorm.ScormPackages;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;

/** Packages of other makers: taken in by trainers, approved by reviewers. */
@Route("paket-scorm")
@RolesAllowed({Role.Names.PELATIH, Role.Names.PENINJAU, Role.Names.ADMIN})
@Menu(title = "nav.scorm", icon = "vaadin:archives", order = 45)
class ScormPackagesView extends Div implements HasDynamicTitle {

    private final transient ScormPackages packages;
    private final transient Map<ModuleId, String> titles;
    private final ZoneId zone;
    private final Grid<ScormPackage> grid = new Grid<>();

    private final boolean reviewer;

    ScormPackagesView(ScormPackages packages, Catalog catalog, CurrentUser currentUser, ZoneId agencyZone) {
        this.packages = packages;
        var me = currentUser.require();
        this.reviewer = me.has(Role.PENINJAU);
        this.zone = agencyZone;
        var modules = catalog.modules();
        titles = modules.stream().collect(Collectors.toMap(ModuleReference::id, ModuleReference::title));
        addClassNames("stack");
        fill();
        add(new PageHeader(getTranslation("nav.scorm"), getTranslation("scorm.packages-lead")));
        if (me.has(Role.PELATIH) || me.has(Role.ADMIN)) {
            add(new AddPackageCard(packages, modules, this::taken));
        }
        add(grid);
    }

    private void fill() {
        grid.addColumn(ScormPackage::title)
                .setHeader(getTranslation("scorm.title"))
                .setFlexGrow(2);
        grid.addColumn(one -> titles.getOrDefault(one.module(), "?"))
                .setHeader(getTranslation("scorm.module"))
                .setFlexGrow(2);
        grid.addColumn(one ->
                        getTranslation("scorm.counts-short." + one.counts().name()))
                .setHeader(getTranslation("scorm.counts"))
                .setAutoWidth(true);
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
                query -> packages.page(PageRequest.of(query.getPage(), query.getPageSize())).stream(),
                query -> Math.toIntExact(packages.count())));
    }

    private Div standing(ScormPackage one) {
        var row = new Div(
                new StatusBadge(getTranslation("scorm.state." + one.state().name()), tone(one.state())));
        row.addClassName("row");
        var reason = one.returnedReason();
        if (reason != null) {
            row.add(new Span(reason));
        }
        if (one.state() == PackageState.WAITING && reviewer) {
            var look = new Anchor("paket-scorm/" + one.id(), getTranslation("scorm.review"));
            look.setAriaLabel(getTranslation("scorm.review-of", one.title()));
            row.add(look);
        }
        if (one.state() == PackageState.WAITING || one.offered()) {
            row.add(withdraw(one));
        }
        return row;
    }

    private static StatusBadge.Tone tone(PackageState state) {
        return switch (state) {
            case OFFERED -> StatusBadge.Tone.GOOD;
            case WAITING -> StatusBadge.Tone.WARNING;
            case RETURNED, WITHDRAWN -> StatusBadge.Tone.NEUTRAL;
        };
    }

    private Button withdraw(ScormPackage one) {
        var withdraw = new Button(getTranslation("scorm.withdraw"), event -> {
            packages.withdraw(one.id());
            grid.getDataProvider().refreshAll();
        });
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(getTranslation("scorm.withdraw-of", one.title()));
        return withdraw;
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
