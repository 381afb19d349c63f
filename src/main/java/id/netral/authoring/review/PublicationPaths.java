package id.netral.authoring.review;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;

/** Addresses on the road to publication. */
public final class PublicationPaths {

    /** Parameter: slug of the module. */
    public static final String MODULE = "module";

    public static final String REVIEW = "naskah/:module/tinjau";
    public static final String CHECKS = "naskah/:module/periksa";
    public static final String VERSIONS = "naskah/:module/versi";
    public static final String PREVIEW = "naskah/:module/pratinjau";
    public static final String INBOX = "tinjauan";

    /** What the preview shows inside its frame. */
    public static final String PREVIEW_PAGE = "pratinjau/:module/:version?([0-9]{1,18})/:lesson?([a-z]+-[0-9]{1,2})";

    private PublicationPaths() {}

    /** The address for a module. */
    public static String of(String route, String module) {
        return route.replace(":module", module);
    }

    /** Structure of the draft. */
    public static String draft(String module) {
        return "naskah/" + module;
    }

    /** A lesson in the editor, at the block when one is given. */
    public static String lesson(String module, String lesson, String block) {
        return "naskah/" + module + "/pelajaran/" + lesson + (block.isEmpty() ? "" : "#" + block);
    }

    /** The module's slug in an address. */
    public static String module(RouteParameters parameters) {
        return parameters.get(MODULE).orElseThrow(NotFoundException::new);
    }
}
