package id.netral.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.security.audit.Download;
import java.io.Serial;

/** What a workbook with people's data is wanted for; begins with the usual purpose. */
public final class PurposeField extends Composite<TextField> {

    @Serial
    private static final long serialVersionUID = 1L;

    /** With the usual purpose in it. */
    public PurposeField() {
        getContent().setLabel(getTranslation("report.purpose"));
        getContent().setHelperText(getTranslation("report.purpose.hint"));
        getContent().setMaxLength(Download.LONGEST_PURPOSE);
        getContent().setValue(getTranslation("report.purpose.usual"));
    }

    /** As it stands; the service says whether it will do. */
    public String value() {
        return getContent().getValue();
    }
}
