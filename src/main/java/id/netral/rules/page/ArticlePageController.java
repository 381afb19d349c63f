package id.netral.rules.page;

import id.netral.common.intake.Sha256;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows an article to everybody: what the law says is no secret. The same for all, so it may be kept on the way. */
@RestController
class ArticlePageController {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final LegalRegister register;
    private final List<ArticleCitations> citations;
    private final Clock clock;
    private final ZoneId zone;

    ArticlePageController(LegalRegister register, List<ArticleCitations> citations, Clock clock, ZoneId agencyZone) {
        this.register = register;
        this.citations = citations;
        this.clock = clock;
        this.zone = agencyZone;
    }

    @GetMapping(path = "/hukum/{id}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<String> page(@PathVariable String id) {
        var article = new ArticleId(id);
        return register.detail(article)
                .filter(detail ->
                        detail.article().id().equals(article)) // the database takes capitals for small letters
                .map(detail -> new PublicArticle(detail, citing(article), LocalDate.now(clock.withZone(zone)), zone))
                .map(ArticlePage::of)
                .map(page -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                        .eTag(Sha256.of(page))
                        .body(page))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .cacheControl(CacheControl.noStore())
                        .body(ArticlePage.unknown()));
    }

    private List<Citing> citing(ArticleId article) {
        return citations.stream().flatMap(each -> each.of(article).stream()).toList();
    }
}
