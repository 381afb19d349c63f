package id.netral.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import id.netral.common.RefusedException;

/** Short messages at the foot of the screen; errors stay until they are read. */
public final class Notices {

    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;

    private Notices() {}

    /** Something worked. */
    public static void success(String text) {
        show(text, NotificationVariant.SUCCESS, SHORT);
    }

    /** Something did not work. */
    public static void error(String text) {
        show(text, NotificationVariant.ERROR, LONG);
    }

    /** Says a refusal's sentence in the person's language. */
    public static void refusal(RefusedException refusal) {
        error(UI.getCurrent().getTranslation(refusal.key(), refusal.arguments()));
    }

    private static void show(String text, NotificationVariant variant, int milliseconds) {
        var notification = Notification.show(text, milliseconds, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.ERROR);
    }
}
