package id.netral.authoring.compare.ui;

import com.vaadin.flow.component.Component;
import id.netral.authoring.compare.PartChange;
import java.util.Objects;

/** How a part of a module is called. */
final class PartWords {

    private PartWords() {}

    static String name(Component asking, PartChange part) {
        var title = part.titleAfter() != null ? part.titleAfter() : Objects.requireNonNullElse(part.titleBefore(), "");
        return switch (part.kind()) {
            case FACTS -> asking.getTranslation("compare.facts");
            case LESSON -> asking.getTranslation("compare.lesson", title);
            case QUESTION -> asking.getTranslation("compare.question", part.name());
        };
    }
}
