package id.netral.authoring.importing;

import java.io.Serial;

/** A single picture does not come over; the rest of the file does. */
final class RefusedPicture extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final PictureRefusal reason;

    RefusedPicture(PictureRefusal reason) {
        super(reason.key());
        this.reason = reason;
    }

    PictureRefusal reason() {
        return reason;
    }
}
