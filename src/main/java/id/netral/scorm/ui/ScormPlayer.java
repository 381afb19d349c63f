package id.netral.scorm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import id.netral.scorm.ScormLaunch;

/** The frame a foreign package runs in. What the events bring comes from a browser and is shown, never acted upon. */
@Tag("scorm-player")
@JsModule("./scorm-player.ts")
class ScormPlayer extends Component {

    /** For a reviewer: shows the part and hands on nothing of what it tells. */
    ScormPlayer(String address, String label, boolean ownOrigin) {
        var element = getElement();
        element.setProperty("src", address);
        element.setProperty("label", label);
        element.setProperty("ownOrigin", ownOrigin);
    }

    ScormPlayer(ScormLaunch launch) {
        this(launch.address(), launch.scormPackage().title(), launch.ownOrigin());
        var element = getElement();
        element.setProperty("attempt", Long.toString(launch.attempt()));
        element.setProperty("launch", launch.launch());
        element.setProperty("savedWord", getTranslation("scorm.saved"));
        element.setProperty("waitingWord", getTranslation("scorm.waiting"));
    }

    /** Something was kept. Public because Flow makes it by reflection. */
    @DomEvent("scorm-saved")
    public static class Saved extends ComponentEvent<ScormPlayer> {

        private final String status;
        private final String score;
        private final boolean done;

        /** As the server answered. */
        public Saved(
                ScormPlayer source,
                boolean fromClient,
                @EventData("event.detail.status") String status,
                @EventData("event.detail.score") String score,
                @EventData("event.detail.done") boolean done) {
            super(source, fromClient);
            this.status = status;
            this.score = score;
            this.done = done;
        }

        String status() {
            return status;
        }

        String score() {
            return score;
        }

        boolean done() {
            return done;
        }
    }

    /** Nothing can be kept any more. Public because Flow makes it by reflection. */
    @DomEvent("scorm-refused")
    public static class Refused extends ComponentEvent<ScormPlayer> {

        private final String error;

        /** With the key of the reason. */
        public Refused(ScormPlayer source, boolean fromClient, @EventData("event.detail.error") String error) {
            super(source, fromClient);
            this.error = error;
        }

        String error() {
            return error;
        }
    }

    Registration addSavedListener(ComponentEventListener<Saved> listener) {
        return addListener(Saved.class, listener);
    }

    Registration addRefusedListener(ComponentEventListener<Refused> listener) {
        return addListener(Refused.class, listener);
    }
}
