package id.netral.branching;

import id.netral.rules.ArticleId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A story as published: never changed again. */
@Entity
@Immutable
@Table(name = "branching_version")
class StoryVersion {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "story_id")
    private StoryEntity story;

    private int number;

    @SuppressWarnings("UnusedVariable") // read by lists
    private String title;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private String summary;

    @Convert(converter = StoryConverter.class)
    @Column(columnDefinition = "longtext")
    private Story content;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    /** Came from the content folder, not from a draft. */
    @SuppressWarnings("UnusedVariable") // read by queries
    private boolean fromFile;

    /** Accounts that wrote the draft, as JSON. */
    @Column(columnDefinition = "text")
    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private String authors;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long approvedBy;

    private Instant publishedAt;

    /** What it cites, so that a repealed article leads to it. */
    @Immutable
    @ElementCollection
    @CollectionTable(name = "branching_version_article", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "article_id")
    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Set<String> articles;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    StoryVersion() {}

    /**
     * A version from a file or from a draft.
     *
     * @param authors accounts that wrote the draft; none for a file
     * @param approvedBy null for a file
     */
    StoryVersion(
            StoryEntity story,
            int number,
            Story content,
            Collection<Long> authors,
            @Nullable Long approvedBy,
            Instant now) {
        this.story = story;
        this.number = number;
        this.title = content.title();
        this.summary = content.summary();
        this.content = content;
        this.contentHash = StoryJson.hash(content);
        this.fromFile = approvedBy == null;
        this.authors = JSON.writeValueAsString(authors);
        this.approvedBy = approvedBy;
        this.publishedAt = now;
        this.articles = content.articles().stream().map(ArticleId::value).collect(Collectors.toSet());
    }

    StoryVersionId id() {
        return new StoryVersionId(Objects.requireNonNull(id));
    }

    PublishedStory published() {
        return new PublishedStory(story.id(), id(), story.slug(), number, content, contentHash, publishedAt);
    }
}
