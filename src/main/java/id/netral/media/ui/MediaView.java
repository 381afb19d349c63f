package id.netral.media.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.Formats;
import id.netral.common.ui.PageHeader;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.media.MediaOverview;
import id.netral.media.MediaUsage;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;

/** How much room pictures, videos and files take, and how much is left. */
@Route("admin/penyimpanan")
@RolesAllowed(Role.Names.ADMIN)
@Menu(title = "nav.media", icon = "vaadin:storage", order = 64)
class MediaView extends Div implements HasDynamicTitle {

    private static final double MEGABYTE = 1024.0 * 1024;

    MediaView(MediaOverview overview) {
        addClassName("stack");
        add(new PageHeader(getTranslation("nav.media"), getTranslation("media.lead")), room(overview.total()));
        add(places(overview));
    }

    private Section room(MediaUsage usage) {
        var percent = Math.min(100, usage.percent());
        var words = new Paragraph(
                getTranslation("media.used", megabytes(usage.used()), megabytes(usage.limit()), usage.percent()));
        words.setId("media-room");
        var bar = new ProgressBar(0, 100, percent);
        bar.getElement().setAttribute("aria-labelledby", "media-room");
        var section = new Section(new H2(getTranslation("media.room")), words, bar);
        section.addClassNames("card", "stack");
        if (usage.nearlyFull()) {
            section.add(new StatusBadge(getTranslation("media.nearly-full"), Tone.WARNING));
            section.add(new Paragraph(getTranslation("media.nearly-full-do")));
        }
        return section;
    }

    private Section places(MediaOverview overview) {
        var list = new UnorderedList();
        overview.places()
                .forEach(use -> list.add(new ListItem(getTranslation(
                        "media.place-use",
                        getTranslation("media.place." + use.place()),
                        use.contents(),
                        megabytes(use.bytes())))));
        var section = new Section(new H2(getTranslation("media.places")), list);
        section.addClassNames("card", "stack");
        return section;
    }

    private String megabytes(long bytes) {
        return Formats.number(bytes / MEGABYTE, getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.media");
    }
}
