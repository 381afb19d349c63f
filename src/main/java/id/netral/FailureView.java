package id.netral;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.netral.common.ui.EmptyState;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A screen that could not be opened; the database being away is told apart, because waiting helps. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var key = UnexpectedErrorHandler.ErrorSentences.keyFor(parameter.getException());
        LOG.error("A screen could not be opened: {}", event.getLocation().getPath(), parameter.getException());
        var retry = new Anchor(event.getLocation().getPathWithQueryParameters(), getTranslation("failure.retry"));
        retry.setRouterIgnore(true);
        add(new EmptyState(VaadinIcon.TOOLS, getTranslation("failure.title"), getTranslation(key), retry));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("failure.title");
    }
}
