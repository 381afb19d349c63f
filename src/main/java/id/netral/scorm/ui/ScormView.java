package id.netral.scorm.ui;

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
import id.netral.common.ui.PageHeader;
import id.netral.scorm.ScormLaunch;
import id.netral.scorm.ScormLearning;
import id.netral.scorm.ScormPackageId;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A package of another maker, played. */
@Route("paket/:paket/:bagian?")
@RolesAllowed(Role.Names.PESERTA)
class ScormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final transient ScormLearning learning;
    private final transient CurrentUser currentUser;
    private String title = "";

    ScormView(ScormLearning learning, CurrentUser currentUser) {
        this.learning = learning;
        this.currentUser = currentUser;
        addClassNames("stack", "scorm");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var id = new ScormPackageId(number(parameters.get("paket").orElse("")));
        show(open(id, parameters.get("bagian").map(ScormView::number).orElse(null)));
    }

    private static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new NotFoundException();
        }
        return Integer.parseInt(text);
    }

    private ScormLaunch open(ScormPackageId id, @Nullable Integer part) {
        return learning.open(currentUser.requireEmployee(), id, part).orElseThrow(NotFoundException::new);
    }

    private void show(ScormLaunch launch) {
        title = launch.scormPackage().title();
        var standing = new StandingLine(launch.result(), launch.scormPackage().counts());
        var player = new ScormPlayer(launch);
        player.addSavedListener(saved -> standing.show(saved.status(), saved.score(), saved.done()));
        player.addRefusedListener(refused -> standing.refuse(refused.error()));
        removeAll();
        add(new PageHeader(title, getTranslation("scorm.lead")), standing);
        parts(launch).ifPresent(this::add);
        add(player, note());
    }

    private Optional<OrderedList> parts(ScormLaunch launch) {
        var items = launch.scormPackage().items();
        if (items.size() < 2) {
            return Optional.empty();
        }
        var list = new OrderedList();
        for (var number = 1; number <= items.size(); number++) {
            var item = items.get(number - 1);
            var link = new Anchor("paket/" + launch.scormPackage().id() + "/" + number, item.title());
            if (item.equals(launch.item())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        return Optional.of(list);
    }

    private Paragraph note() {
        var note = new Paragraph(getTranslation("scorm.note"));
        note.addClassName("meta");
        return note;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
