package id.netral.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import id.netral.authoring.DraftLessonId;
import id.netral.common.Sentences;
import id.netral.security.AccountId;

/**
 * The lesson editor in the browser. It is told which lesson to write on and the sentences to use; text, saving and who else
 * is writing go between it and {@code /api/drafts}, not through this component.
 */
@Tag("netral-lesson-editor")
@JsModule("./lesson-editor.ts")
@NpmPackage(value = "@tiptap/core", version = LessonEditor.TIPTAP)
@NpmPackage(value = "@tiptap/pm", version = LessonEditor.TIPTAP)
@NpmPackage(value = "@tiptap/extensions", version = LessonEditor.TIPTAP)
@NpmPackage(value = "@tiptap/extension-blockquote", version = LessonEditor.TIPTAP)
@NpmPackage(value = "@tiptap/extension-bold", version = LessonEditor.TIPTAP)
@NpmPackage(value = "@tiptap/extension-code", version = LessonEditor.TIPTAP)
@NpmPackage(value = "@tiptap/extension-document", version = LessonEditor.TIPTAP)
@NpmPackage(value = "@tiptap/extension-hard-break", version = LessonEditor.TIPTAP)
@NpmPackage(value = "@tiptap/extension-heading", version = LessonEditor.TIPTAP)
@NpmPackage(value = "@tiptap/extension-horizontal-rule", version = LessonEditor.TIPTAP)
@NpmPackage(value = "@tiptap/extension-italic", version = LessonEditor.TIPTAP)
@NpmPackage(value = "@tiptap/extension-list", version = LessonEditor.TIPTAP)
@NpmPackage(value = "@tiptap/extension-paragraph", version = LessonEditor.TIPTAP)
@NpmPackage(value = "@tiptap/extension-table", version = LessonEditor.TIPTAP)
@NpmPackage(value = "@tiptap/extension-text", version = LessonEditor.TIPTAP)
class LessonEditor extends Component {

    static final String TIPTAP = "3.32.2";

    /** Of the keys whose sentences the browser gets and fills the places in. */
    private static final String PREFIX = "editor.";

    LessonEditor(DraftLessonId lesson, AccountId account, long largestFile) {
        getElement().setPropertyMap("texts", Sentences.beginningWith(PREFIX, getLocale()));
        getElement().setProperty("account", account.toString());
        getElement().setProperty("language", getLocale().toLanguageTag());
        getElement().setProperty("largestFile", (double) largestFile);
        getElement().setProperty("lesson", lesson.value());
    }
}
