package id.netral.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import id.netral.common.ui.LimitedUpload;
import id.netral.common.ui.PageHeader;
import id.netral.common.ui.UploadTexts;
import id.netral.reporting.workbook.FileVerification;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.ZoneId;

/** A workbook is dropped here; the screen says whether it was made here and is unchanged. */
@Route("verifikasi-berkas")
@RolesAllowed({Role.Names.SDM, Role.Names.SDM_OPD, Role.Names.ADMIN})
@Menu(title = "nav.verification", icon = "vaadin:check-circle-o", order = 14)
class FileVerificationView extends Div implements HasDynamicTitle {

    private static final long MEGABYTE = 1024 * 1024;

    private final transient FileVerification verification;
    private final VerdictCard verdict;

    FileVerificationView(FileVerification verification, ZoneId agencyZone) {
        this.verification = verification;
        this.verdict = new VerdictCard(agencyZone);
        addClassName("stack");
        add(new PageHeader(getTranslation("verify.title"), getTranslation("verify.lead")), upload(), verdict);
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(FileVerification.MAX_BYTES));
        upload.setAcceptedFileExtensions(".xlsx", ".xlsm", ".xls");
        upload.setI18n(UploadTexts.in(this::getTranslation, FileVerification.MAX_BYTES / MEGABYTE));
        upload.addFileRejectedListener(event -> verdict.say(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** On the upload's own request, so that the rights are the person's. */
    private void receive(UploadEvent event) throws IOException {
        new LimitedUpload(FileVerification.MAX_BYTES, "verify.file.too-big").take(event, verdict::refuse, file -> {
            var found = verification.verify(file, event.getFileName());
            return () -> verdict.show(event.getFileName(), found);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("verify.title");
    }
}
