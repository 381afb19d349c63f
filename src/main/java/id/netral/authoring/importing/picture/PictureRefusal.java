package id.netral.authoring.importing.picture;

import id.netral.authoring.importing.common.ImportNotes;

/** Why a picture does not come over; the name is the last part of the key of its sentence. */
public enum PictureRefusal {
    /** Points out of the file. */
    LINKED("linked"),
    /** Named by the text, but not in the file. */
    MISSING("missing"),
    METAFILE("metafile"),
    /** More pixels than are safe to decode. */
    HUGE("huge"),
    DAMAGED("damaged"),
    UNSUPPORTED("unsupported"),
    /** An SVG that does more than draw. */
    UNSAFE("unsafe"),
    TOO_MANY("too-many");

    private final String word;

    PictureRefusal(String word) {
        this.word = word;
    }

    /** As {@link ImportNotes} takes it. */
    public String key() {
        return "lost.picture." + word;
    }
}
