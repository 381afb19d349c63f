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
import id.netral.common.RefusedException;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.rules.ArticleDetail;
import id.netral.rules.ArticleId;
import id.netral.rules.ArticleReview;
import id.netral.rules.LegalRegister;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
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
    private final ArticleReview review;
    private final CurrentUser me;
    private final Clock clock;
    private final ZoneId zone;
    private String title = "";

    ArticleView(LegalRegister register, ArticleReview review, CurrentUser me, Clock clock, ZoneId agencyZone) {
        this.register = register;
        this.review = review;
        this.me = me;
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
        show(new ArticleId(event.getRouteParameters().get(ID).orElse("")));
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
                new ArticleCard(detail, clock.withZone(zone)));
        if (!detail.elucidations().isEmpty()) {
            add(new ElucidationList(detail.elucidations()));
        }
        if (me.find().filter(user -> user.has(Role.PENINJAU)).isPresent()) {
            add(new ConfirmationActions(
                    detail.confirmation().isPresent(),
                    () -> act(article.id(), () -> review.confirm(article)),
                    () -> act(article.id(), () -> review.takeBack(article.id()))));
        }
        if (me.find().filter(CitingView::maySee).isPresent()) {
            add(CitingView.link(getTranslation("citing.toCiting"), article.id()));
        }
        if (!detail.edits().isEmpty()) {
            add(new EditList(detail.edits(), zone));
        }
        add(back());
    }

    private void act(ArticleId article, Runnable act) {
        try {
            act.run();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
        show(article);
    }

    private void show(ArticleId article) {
        removeAll();
        register.detail(article).ifPresentOrElse(this::show, this::showNothing);
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
