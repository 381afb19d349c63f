package id.netral.authoring.importing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A new line within a paragraph. */
@Tag("br")
final class LineBreak extends Component {}
