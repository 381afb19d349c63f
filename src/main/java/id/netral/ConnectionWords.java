package id.netral;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinService;
import id.netral.common.Sentences;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the browser says by itself when line or server are away, in the person's language instead of Vaadin's English.
 * Vaadin asks for it also before it has a service that could translate: for a message without a session.
 */
@Component
class ConnectionWords {

    private static final JsonMapper JSON = new JsonMapper();

    /** Vaadin's message about a screen that can go on no more can only be clicked on: this gives it a button. */
    private static final String BUTTON = """
        new MutationObserver((changes) => changes.flatMap((change) => [...change.addedNodes])
          .filter((node) => node.classList?.contains('v-system-error')).forEach((message) => {
            const button = document.createElement('button');
            button.textContent = %s;
            button.onclick = () => location.reload();
            message.setAttribute('role', 'alertdialog');
            message.setAttribute('aria-label', message.querySelector('.caption')?.textContent ?? 'Netral');
            message.append(button);
            button.focus();
          })).observe(document.body, { childList: true });""";

    private final Sentences sentences;

    ConnectionWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** A script for the page that gives Vaadin's connection bar its words. */
    String script(Locale locale) {
        var words = JSON.writeValueAsString(Map.of(
                "onlineText", text(locale, "connection.online"),
                "offlineText", text(locale, "connection.offline"),
                "reconnectingText", text(locale, "connection.reconnecting")));
        return "customElements.whenDefined('vaadin-connection-indicator')"
                + ".then(() => Object.assign(window.Vaadin.connectionIndicator, " + literal(words) + "));"
                + BUTTON.formatted(literal(JSON.writeValueAsString(text(locale, "screens.reload"))));
    }

    private static String literal(String json) {
        return json.replace("<", "\\u003c");
    }

    /** What a screen is told that was closed because the person has opened too many. */
    String screenClosed(Locale locale) {
        return VaadinService.createCriticalNotificationJSON(
                text(locale, "screens.closed-title"), text(locale, "screens.closed"), null, null);
    }

    /** Messages for a session or server that is gone. */
    SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(text(locale, "failure.title"));
        messages.setInternalErrorMessage(text(locale, "error.unexpected"));
        messages.setCookiesDisabledCaption(text(locale, "connection.cookies-title"));
        messages.setCookiesDisabledMessage(text(locale, "connection.cookies"));
        return messages;
    }

    private String text(Locale locale, String key) {
        return sentences.get(key, locale);
    }
}
