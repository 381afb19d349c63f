package id.netral.authoring.importing.picture;

import java.io.Serial;

/** A single picture does not come over; the rest of the file does. */
public final class RefusedPicture extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final PictureRefusal reason;

    public RefusedPicture(PictureRefusal reason) {
        super(reason.key());
        this.reason = reason;
    }

    public PictureRefusal reason() {
        return reason;
    }
}
