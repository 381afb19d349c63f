package id.netral.scorm.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleReference;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.scorm.PackageReview;
import id.netral.scorm.PackageReview.Look;
import id.netral.scorm.ScormPackageId;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.regex.Pattern;

/** A package that waits, as learners would see it, and the decision about it. Nothing that it tells is kept. */
@Route("paket-scorm/:paket/:bagian?")
@RolesAllowed(Role.Names.PENINJAU)
class PackageReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final transient PackageReview review;
    private final transient Catalog catalog;
    private String title = "";

    PackageReviewView(PackageReview review, Catalog catalog) {
        this.review = review;
        this.catalog = catalog;
        addClassNames("stack", "scorm");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var id = new ScormPackageId(number(parameters.get("paket").orElse("")));
        var part = number(parameters.get("bagian").orElse("1"));
        show(review.look(id, part).orElseThrow(NotFoundException::new));
    }

    private static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new NotFoundException();
        }
        return Integer.parseInt(text);
    }

    private void show(Look look) {
        var one = look.scormPackage();
        title = one.title();
        removeAll();
        add(new PageHeader(title, getTranslation("scorm.review-lead")));
        var module = catalog.modules().stream()
                .filter(known -> known.id().equals(one.module()))
                .map(ModuleReference::title)
                .findFirst()
                .orElse("?");
        add(
                new Paragraph(
                        getTranslation("scorm.review-facts", module, one.items().size(), look.files())),
                new Paragraph(
                        getTranslation("scorm.review-counts." + one.counts().name())),
                parts(look),
                new ScormPlayer(look.address(), look.item().title(), look.ownOrigin()));
        add(look.own() ? new Paragraph(getTranslation("scorm.own")) : new DecisionBar(new Deciding(one.id())));
    }

    private static OrderedList parts(Look look) {
        var one = look.scormPackage();
        var list = new OrderedList();
        for (var number = 1; number <= one.items().size(); number++) {
            var item = one.items().get(number - 1);
            var link = new Anchor("paket-scorm/" + one.id() + "/" + number, item.title());
            if (item.equals(look.item())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        return list;
    }

    /** Does what is decided, and leads back to the list. */
    private final class Deciding implements DecisionBar.Listener {

        private final transient ScormPackageId id;

        Deciding(ScormPackageId id) {
            this.id = id;
        }

        @Override
        public void approved() {
            decide(() -> review.approve(id), "scorm.approved");
        }

        @Override
        public void returned(String reason) {
            decide(() -> review.giveBack(id, reason), "scorm.returned");
        }

        private void decide(Runnable act, String sentence) {
            try {
                act.run();
                Notices.success(getTranslation(sentence));
                UI.getCurrent().navigate(ScormPackagesView.class);
            } catch (RefusedException refusal) {
                Notices.refusal(refusal);
            }
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
