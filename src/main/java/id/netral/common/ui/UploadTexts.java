package id.netral.common.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The upload's own words. */
public final class UploadTexts {

    private static final int THOUSAND = 1024;

    private UploadTexts() {}

    /** Where the words come from. */
    public interface Words {
        /** The sentence under the key. */
        String get(String key, Object... arguments);
    }

    /** Words for the upload of one file of at most so many megabytes. */
    public static UploadI18N in(Words texts, long megabytes) {
        var status = new UploadI18N.Uploading.Status()
                .setConnecting(texts.get("upload.connecting"))
                .setStalled(texts.get("upload.stalled"))
                .setProcessing(texts.get("upload.processing"))
                .setHeld(texts.get("upload.held"));
        var failures = new UploadI18N.Uploading.Error()
                .setServerUnavailable(texts.get("upload.server-unavailable"))
                .setUnexpectedServerError(texts.get("upload.server-error"))
                .setForbidden(texts.get("upload.forbidden"))
                .setFileTooLarge(texts.get("upload.too-big", megabytes));
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(texts.get("upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(texts.get("upload.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(texts.get("upload.one-only"))
                        .setFileIsTooBig(texts.get("upload.too-big", megabytes))
                        .setIncorrectFileType(texts.get("upload.wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(texts.get("upload.remaining"))
                                .setUnknown(texts.get("upload.remaining-unknown")))
                        .setError(failures))
                .setFile(new UploadI18N.File()
                        .setRetry(texts.get("upload.retry"))
                        .setStart(texts.get("upload.start"))
                        .setRemove(texts.get("upload.remove")))
                .setUnits(List.of("B", "KB", "MB", "GB"), THOUSAND);
    }
}
