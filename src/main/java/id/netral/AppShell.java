package id.netral;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page loads: the theme, the tokens and frame, and the parts that many screens share. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("css/app.css")
@StyleSheet("css/parts.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/netral.svg", "any");
        settings.addMetaTag("theme-color", "#0f5e5b");
    }
}
