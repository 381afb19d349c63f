package id.netral;

import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.jsoup.nodes.DataNode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives every session its language and one calm answer to what nobody expected. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    @Bean
    VaadinServiceInitListener shellInitializer(ConnectionWords words) {
        return event -> initialize(event, words);
    }

    private static void initialize(ServiceInitEvent event, ConnectionWords words) {
        ErrorHandler errors = new UnexpectedErrorHandler();
        event.getSource()
                .setSystemMessagesProvider(
                        info -> words.messages(Language.of(info.getLocale()).locale()));
        event.getSource().addSessionInitListener(session -> {
            session.getSession().setErrorHandler(errors);
            setLanguage(session.getSession(), session.getRequest());
        });
        event.addIndexHtmlRequestListener(page -> {
            var language = Language.chosen(page.getVaadinRequest().getCookies());
            page.getDocument().child(0).attr("lang", language.code());
            page.getDocument()
                    .body()
                    .appendElement("script")
                    .attr("type", "module")
                    .appendChild(new DataNode(words.script(language.locale())));
        });
    }

    private static void setLanguage(VaadinSession session, VaadinRequest request) {
        session.setLocale(Language.chosen(request.getCookies()).locale());
    }
}
