package id.netral.catalog.file;

import id.netral.common.source.Faults;

/** Whether an SVG from outside may be shown; the same look that content packs get. */
public final class SvgSafety {

    private SvgSafety() {}

    /** Whether the file is an SVG that only draws: it runs nothing, points nowhere else and has no document type. */
    public static boolean onlyDraws(byte[] bytes) {
        var faults = new Faults();
        return SvgPicture.read("svg", bytes, faults).isPresent() && faults.none();
    }
}
