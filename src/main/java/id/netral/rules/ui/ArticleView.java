package id.netral.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.rules.ArticleDetail;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;

/** What the register knows about one article: a lesson or a question sends its readers here. */
@Route("pasal/:" + ArticleView.ID)
@PermitAll
@StyleSheet("context://css/rules.css")
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final LegalRegister register;
    private final Clock clock;
    private final ZoneId zone;
    private String title = "";

    ArticleView(LegalRegister register, Clock clock, ZoneId agencyZone) {
        this.register = register;
        this.clock = clock;
        this.zone = agencyZone;
        addClassNames("article-view", "stack");
    }

    /** A link to the article's page. */
    static RouterLink link(String text, ArticleId article) {
        return new RouterLink(text, ArticleView.class, new RouteParameters(ID, article.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new ArticleId(event.getRouteParameters().get(ID).orElse(""));
        register.detail(id).ifPresentOrElse(this::show, this::showNothing);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ArticleDetail detail) {
        var article = detail.article();
        title = article.citation();
        add(
                new PageHeader(article.citation(), article.instrumentTitle()),
                new ArticleCard(detail, clock.withZone(zone)),
                back());
    }

    private void showNothing() {
        title = getTranslation("article.unknown.title");
        add(new EmptyState(VaadinIcon.BOOK, title, getTranslation("article.unknown.text"), back()));
    }

    private Component back() {
        var link = new RouterLink(getTranslation("article.toRegister"), RegisterView.class);
        link.addClassName("register-back");
        return link;
    }
}
