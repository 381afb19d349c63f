package id.netral.branching.ui;

import com.vaadin.flow.router.RouteParameters;
import id.netral.branching.RunId;
import id.netral.branching.StoryId;
import id.netral.rules.ArticleId;
import java.util.Optional;

/** Addresses of the branching cases, relative to the start of the site. */
final class StoryLinks {

    static final String LIST = "kasus";
    static final String PLAY = "kasus/:slug";
    static final String RUN = "kasus/:slug/jejak/:run([0-9]{1,18})";
    static final String DRAFTS = "kasus-bercabang";
    static final String EDIT = "kasus-bercabang/:story([0-9]{1,18})";
    static final String COUNTS = "kasus-bercabang/:story([0-9]{1,18})/angka";

    private StoryLinks() {}

    static String play(String slug) {
        return LIST + "/" + slug;
    }

    static String run(String slug, RunId run) {
        return play(slug) + "/jejak/" + run;
    }

    static String edit(StoryId story) {
        return DRAFTS + "/" + story;
    }

    static String counts(StoryId story) {
        return edit(story) + "/angka";
    }

    static String article(ArticleId article) {
        return "pasal/" + article;
    }

    static String slug(RouteParameters parameters) {
        return parameters.get("slug").orElse("");
    }

    static Optional<RunId> run(RouteParameters parameters) {
        return parameters.getLong("run").map(RunId::new);
    }

    static Optional<StoryId> story(RouteParameters parameters) {
        return parameters.getLong("story").map(StoryId::new);
    }
}
