package id.netral.authoring.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;

/** Addresses of the authors' screens, relative to the start of the site. */
final class AuthoringPaths {

    static final String LIST = "naskah";
    static final String MODULE = LIST + "/:module";
    static final String LESSON = MODULE + "/pelajaran/:lesson";

    private AuthoringPaths() {}

    static String module(String module) {
        return LIST + "/" + module;
    }

    static String lesson(String module, String lesson) {
        return module(module) + "/pelajaran/" + lesson;
    }

    /** The draft named in the address; throws {@link NotFoundException} when there is none. */
    static DraftModule draft(Drafts drafts, RouteParameters parameters) {
        return parameters.get("module").flatMap(drafts::find).orElseThrow(NotFoundException::new);
    }
}
