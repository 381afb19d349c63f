package id.netral.learning.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.catalog.pack.ActivityType;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.learning.jp.JpRule;
import id.netral.learning.jp.JpSettings;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What hours of learning are worth, and from which day. */
@StyleSheet("context://css/hr.css")
@Route("pengaturan-jp")
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.jp-settings", icon = "vaadin:hourglass", order = 37)
class JpSettingsView extends Div implements HasDynamicTitle {

    private final transient JpSettings settings;
    private final Div rules = new Div();

    JpSettingsView(JpSettings settings) {
        this.settings = settings;
        addClassNames("stack");
        add(
                new PageHeader(getTranslation("nav.jp-settings"), getTranslation("jp-rule.lead")),
                rules,
                new JpRuleForm(settings.earliest(), this::add));
        showRules();
    }

    private void showRules() {
        rules.removeAll();
        rules.add(new JpRuleTable(settings.all(), settings.earliest(), this::withdraw));
    }

    private boolean add(ActivityType activity, int minutes, @Nullable BigDecimal cap, LocalDate validFrom) {
        return done("jp-rule.saved", () -> settings.add(activity, minutes, cap, validFrom));
    }

    private void withdraw(JpRule rule) {
        done("jp-rule.taken-back", () -> settings.withdraw(rule));
    }

    private boolean done(String words, Runnable change) {
        try {
            change.run();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            return false;
        }
        Notices.success(getTranslation(words));
        showRules();
        return true;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.jp-settings");
    }
}
