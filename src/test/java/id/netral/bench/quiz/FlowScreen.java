package id.netral.bench.quiz;

import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Flow screen as the browser opens it: the HTML page, a new UI, and the navigation on which the server builds the view.
 * Scripts, styles and pictures are left out: browsers keep them.
 */
final class FlowScreen {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Browser browser;
    private final int ui;
    private final String key;

    private FlowScreen(Browser browser, int ui, String key) {
        this.browser = browser;
        this.ui = ui;
        this.key = key;
    }

    /** Empty when the server did not answer with the screen. */
    static Optional<FlowScreen> open(Browser browser, String route) {
        if (!browser.get("/" + route).ok()) {
            return Optional.empty();
        }
        var init = browser.get("/?v-r=init&location=" + route.replace("/", "%2F") + "&query=");
        if (!init.ok()) {
            return Optional.empty();
        }
        var config = init.json().path("appConfig");
        var screen = new FlowScreen(
                browser,
                config.path("v-uiId").asInt(),
                config.path("uidl").path("Vaadin-Security-Key").asString());
        return screen.navigate(route) ? Optional.of(screen) : Optional.empty();
    }

    private boolean navigate(String route) {
        var event = JSON.createObjectNode();
        event.put("type", "event").put("node", 1).put("event", "ui-navigate");
        event.putObject("data")
                .put("route", route)
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", "")
                .putObject("historyState")
                .put("idx", 0);
        var message = JSON.createObjectNode();
        message.put("csrfToken", key).put("syncId", 0).put("clientId", 0);
        message.putArray("rpc").add(event);
        var reply = browser.postJson("/?v-r=uidl&v-uiId=" + ui, message.toString());
        return reply.ok() && reply.body().contains("\"changes\":[{");
    }

    /** The window is closed: the browser's farewell lets the server forget the screen. */
    void close() {
        browser.postJson("/?v-r=uidl&v-uiId=" + ui, "{\"csrfToken\":\"" + key + "\",\"rpc\":[],\"UNLOAD\":true}");
    }
}
