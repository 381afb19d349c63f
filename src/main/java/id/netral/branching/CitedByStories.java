package id.netral.branching;

import id.netral.branching.StoryVersionRepository.Cited;
import id.netral.common.LikePattern;
import id.netral.rules.ArticleId;
import id.netral.rules.page.ArticleCitations;
import id.netral.rules.page.Citing;
import id.netral.rules.page.CitingItem;
import id.netral.rules.page.CitingItem.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The published stories whose endings rest on an article, and the drafts that do. */
@Component
class CitedByStories implements ArticleCitations {

    private final StoryVersionRepository versions;
    private final StoryDraftRepository drafts;

    CitedByStories(StoryVersionRepository versions, StoryDraftRepository drafts) {
        this.versions = versions;
        this.drafts = drafts;
    }

    @Override
    public List<Citing> of(ArticleId article) {
        return versions.citing(article.value()).stream()
                .map(story -> new Citing(Citing.Kind.STORY, story.title(), null))
                .toList();
    }

    @Override
    public List<CitingItem> items(ArticleId article) {
        var published = versions.citing(article.value()).stream().map(story -> item(Kind.STORY, story));
        var written = drafts.mentioning(LikePattern.containing("\"" + article.value() + "\"")).stream()
                .map(StoryDraftEntity::shown)
                .filter(draft -> draft.content().articles().contains(article))
                .map(draft -> item(
                        Kind.DRAFT_STORY,
                        new Cited(
                                draft.story().value(),
                                draft.slug(),
                                draft.content().title())));
        return Stream.concat(published, written).toList();
    }

    private static CitingItem item(Kind kind, Cited story) {
        return new CitingItem(
                kind, String.valueOf(story.id()), story.slug(), story.title(), "kasus-bercabang/" + story.id());
    }
}
