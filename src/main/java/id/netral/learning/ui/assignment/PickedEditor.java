package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import id.netral.common.RefusedException;
import id.netral.common.ui.UploadTexts;
import id.netral.learning.audience.Criterion;
import id.netral.learning.audience.PickedList;
import id.netral.learning.audience.PickedLists;
import org.jspecify.annotations.Nullable;

/** A workbook with the NIPs of the people meant; says which rows name nobody. */
final class PickedEditor extends Composite<Div> implements CriterionEditor {

    private static final String[] CHOOSABLE = {".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".csv"};
    private static final long MEGABYTE = 1024 * 1024;
    private static final int MOST_SHOWN = 100;

    private final transient PickedLists lists;
    private final transient Runnable changed;
    private final Upload upload;
    private final TextArea nips = new TextArea(getTranslation("audience.picked.nips"));
    private final Div result = new Div();
    private Criterion.@Nullable Picked picked;

    PickedEditor(PickedLists lists, Runnable changed) {
        this.lists = lists;
        this.changed = changed;
        upload = new Upload(new PickedUpload(lists, this::found, this::refused));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(PickedLists.maxBytes()));
        upload.setAcceptedFileExtensions(CHOOSABLE);
        upload.setI18n(UploadTexts.in(this::getTranslation, PickedLists.maxBytes() / MEGABYTE));
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        result.getElement().setAttribute("role", "status");
        result.addClassName("picked-result");
        var help = new Paragraph(getTranslation("audience.picked.help"));
        help.addClassName("meta");
        var find = new Button(getTranslation("audience.picked.find"), event -> find());
        nips.setHelperText(getTranslation("audience.picked.nips-help"));
        getContent().addClassName("criterion-fields");
        getContent().add(help, upload, nips, find, result);
    }

    private void find() {
        found(lists.find(getTranslation("audience.picked.by-hand"), nips.getValue()));
    }

    private void found(PickedList list) {
        upload.clearFileList();
        result.removeAll();
        try {
            picked = lists.keep(list.name(), list.people());
            result.add(new Paragraph(getTranslation(
                    "audience.picked.found",
                    list.people().size(),
                    list.refused().size())));
        } catch (RefusedException refusal) {
            picked = null;
            say(getTranslation(refusal.key(), refusal.arguments()));
        }
        var rows = new UnorderedList();
        list.refused().stream().limit(MOST_SHOWN).map(this::row).forEach(rows::add);
        result.add(rows);
        changed.run();
    }

    private ListItem row(PickedList.RefusedRow row) {
        return new ListItem(getTranslation(
                "audience.picked.row",
                Integer.toString(row.row()),
                row.text(),
                getTranslation(row.key(), row.arguments().toArray())));
    }

    private void refused(RefusedException refusal) {
        upload.clearFileList();
        say(UI.getCurrent().getTranslation(refusal.key(), refusal.arguments()));
    }

    private void say(String sentence) {
        result.removeAll();
        result.add(new Paragraph(sentence));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Criterion read() {
        if (picked == null) {
            throw new RefusedException("audience.list-missing");
        }
        return picked;
    }

    @Override
    public void show(Criterion criterion) {
        if (criterion instanceof Criterion.Picked kept) {
            picked = kept;
            say(kept.name());
        }
    }
}
