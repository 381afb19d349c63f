package id.netral;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the browser says by itself when line or server are away, in the person's language instead of Vaadin's English. */
final class ConnectionWords {

    private static final JsonMapper JSON = new JsonMapper();

    private ConnectionWords() {}

    /** A script for the page that gives Vaadin's connection bar its words. */
    static String script(Locale locale) {
        var words = JSON.writeValueAsString(Map.of(
                "onlineText", text(locale, "connection.online"),
                "offlineText", text(locale, "connection.offline"),
                "reconnectingText", text(locale, "connection.reconnecting")));
        return "customElements.whenDefined('vaadin-connection-indicator')"
                + ".then(() => Object.assign(window.Vaadin.connectionIndicator, " + words.replace("<", "\\u003c")
                + "));";
    }

    /** Messages for a session or server that is gone. */
    static SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(text(locale, "failure.title"));
        messages.setInternalErrorMessage(text(locale, "error.unexpected"));
        messages.setCookiesDisabledCaption(text(locale, "connection.cookies-title"));
        messages.setCookiesDisabledMessage(text(locale, "connection.cookies"));
        return messages;
    }

    private static String text(Locale locale, String key) {
        return I18NProvider.translate(locale, key);
    }
}
