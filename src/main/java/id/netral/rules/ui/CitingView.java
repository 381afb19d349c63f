package id.netral.rules.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.netral.common.RefusedException;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.ArticleReview;
import id.netral.rules.LegalRegister;
import id.netral.rules.citing.CitingItems;
import id.netral.rules.page.CitingItem;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that cites an article; reviewers end the article here, with all it concerns before their eyes. */
@Route("pasal/:" + ArticleView.ID + "/perujuk")
@RolesAllowed({Role.Names.PELATIH, Role.Names.PENINJAU, Role.Names.ADMIN})
@StyleSheet("context://css/rules.css")
class CitingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHORT = 8;

    private final transient LegalRegister register;
    private final transient CitingItems citing;
    private final transient ArticleReview review;
    private final transient CurrentUser me;

    CitingView(LegalRegister register, CitingItems citing, ArticleReview review, CurrentUser me) {
        this.register = register;
        this.citing = citing;
        this.review = review;
        this.me = me;
        addClassNames("article-view", "stack");
    }

    /** A link to what cites the article. */
    static RouterLink link(String text, ArticleId article) {
        return new RouterLink(text, CitingView.class, new RouteParameters(ArticleView.ID, article.value()));
    }

    /** Whether the person may look at what cites articles. */
    static boolean maySee(SignedInUser user) {
        return Stream.of(Role.PELATIH, Role.PENINJAU, Role.ADMIN).anyMatch(user::has);
    }

    private boolean mayEnd() {
        return Stream.of(Role.PENINJAU, Role.ADMIN).anyMatch(me.require()::has);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ArticleId(event.getRouteParameters().get(ArticleView.ID).orElse("")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("citing.title");
    }

    private void show(ArticleId id) {
        var article = register.find(id).orElseThrow(NotFoundException::new);
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("citing.lead", article.citation())));
        showItems(article);
        if (mayEnd()) {
            add(
                    article.inForceTo() == null && article.replacedBy() == null
                            ? new EndForm(register, article.id(), (day, other) -> end(article, day, other))
                            : ended());
        }
        add(ArticleView.link(getTranslation("citing.toArticle", article.citation()), article.id()));
    }

    private void showItems(Article article) {
        var items = citing.of(article.id());
        if (items.isEmpty()) {
            add(new EmptyState(VaadinIcon.BOOK, getTranslation("citing.none"), getTranslation("citing.none-text")));
            return;
        }
        var count = new Paragraph(getTranslation("citing.count", items.size()));
        count.getElement().setAttribute("role", "status");
        var grid = new Grid<CitingItem>();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(CitingView::card).setHeader(getPageTitle());
        grid.setAllRowsVisible(items.size() <= SHORT);
        grid.setItems(items);
        add(count, grid);
    }

    private static Div card(CitingItem item) {
        var card = new Div();
        var kind = new Span(card.getTranslation("citing.kind." + item.kind()));
        kind.addClassName("meta");
        card.addClassName("register-summary");
        card.add(new Anchor(item.address(), item.title()), kind);
        return card;
    }

    private Paragraph ended() {
        var text = new Paragraph(getTranslation("citing.ended"));
        text.add(new Text(" "), new RouterLink(getTranslation("nav.stale"), StaleView.class));
        return text;
    }

    private void end(Article article, LocalDate lastDay, @Nullable ArticleId replacement) {
        try {
            review.end(article.id(), lastDay, replacement);
            Notices.success(getTranslation("citing.ended-now", article.citation()));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
        show(article.id());
    }
}
