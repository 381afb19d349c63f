package id.netral.catalog;

import id.netral.catalog.pack.Pack;
import id.netral.catalog.pack.ThinkCase;
import id.netral.catalog.text.LessonHtml;
import id.netral.catalog.text.LessonLinks;
import id.netral.rules.ArticleId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/** A lesson of a published version. Nothing of it ever changes. */
@Entity
@Immutable
@Table(name = "lesson")
class LessonEntity {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long moduleVersionId;
    private int number;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String slug;

    private String title;

    @Column(columnDefinition = "mediumtext")
    private String html;

    private int minutes;

    @Column(length = Length.LONG32)
    private String cases;

    @ElementCollection
    @CollectionTable(name = "lesson_article", joinColumns = @JoinColumn(name = "lesson_id"))
    @Column(name = "article_id")
    private List<String> articles;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    LessonEntity() {}

    LessonEntity(ModuleVersionId version, Pack.Lesson lesson) {
        this.moduleVersionId = version.value();
        this.number = lesson.number();
        this.slug = lesson.slug();
        this.title = lesson.title();
        this.html = lesson.html();
        this.minutes = lesson.minutes();
        this.cases = JSON.writeValueAsString(
                lesson.cases().stream().map(StoredCase::of).toList());
        this.articles = lesson.articles().stream().map(ArticleId::value).toList();
    }

    /** As learners read it, with the verdicts of today; its articles in the order they were read in. */
    LessonContent content(UnaryOperator<String> answered) {
        return content(answered, LessonLinks.here(path -> MediaAddress.of(new ModuleVersionId(moduleVersionId), path)));
    }

    /** What it says, for whoever does not show it. */
    LessonText text() {
        return new LessonText(
                number, title, html, thoughts().map(ThinkCase::situation).toList());
    }

    private Stream<ThinkCase> thoughts() {
        return Arrays.stream(JSON.readValue(cases, StoredCase[].class)).map(StoredCase::toCase);
    }

    /** As it is read where the links lead from. */
    LessonContent content(UnaryOperator<String> answered, LessonLinks links) {
        return new LessonContent(
                new LessonId(id),
                number,
                title,
                LessonHtml.forReading(answered.apply(html), links),
                minutes,
                thoughts().toList(),
                articles.stream().map(ArticleId::new).toList());
    }
}
