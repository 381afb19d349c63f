package id.netral.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/**
 * The line that grows while a lesson is read. The browser's part takes the reader back to the place given, tells the
 * place now and then, and turns the arrow keys into steps.
 */
@Tag("lesson-place")
@JsModule("./lesson-place.ts")
class LessonPlace extends Component {

    LessonPlace(double start, String label) {
        getElement().setProperty("start", start);
        getElement().setProperty("label", label);
    }

    /** The place was held for a moment, or the page is being left. Public because Flow makes it by reflection. */
    @DomEvent("place-kept")
    public static class PlaceKept extends ComponentEvent<LessonPlace> {

        private final double share;

        /** The share comes from the browser and may be anything. */
        public PlaceKept(LessonPlace source, boolean fromClient, @EventData("event.detail.share") double share) {
            super(source, fromClient);
            this.share = share;
        }

        double share() {
            return share;
        }
    }

    Registration addPlaceListener(ComponentEventListener<PlaceKept> listener) {
        return addListener(PlaceKept.class, listener);
    }
}
