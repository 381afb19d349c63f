package id.netral.authoring.importing.picture;

import id.netral.authoring.importing.picture.PictureRecoder.Crop;
import id.netral.common.intake.Sha256;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects the pictures of a file, drawn anew; the same picture is kept once. */
public final class PictureIntake {

    private static final int MOST = 400;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final Pattern NO_DESCRIPTION =
            Pattern.compile("(?i)\\W*+(gambar|picture|image|img|graphic|grafik|objek|object|foto|shape)?[\\s_-]*+\\d*+"
                    + "(\\.(png|jpe?g|gif|bmp|emf|wmf|svg|webp))?");
    private static final Pattern MADE_UP =
            Pattern.compile("(?i)(\\R|\\s)*(description automatically generated|deskripsi dibuat secara otomatis)\\.?");

    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private long total;

    /** Takes a picture and gives its path in the lessons; throws {@link RefusedPicture} when it cannot come over. */
    public String take(byte[] bytes, Crop crop) {
        if (pictures.size() >= MOST || total > MOST_BYTES) {
            throw new RefusedPicture(PictureRefusal.TOO_MANY);
        }
        var recoded = PictureRecoder.recode(bytes, crop);
        return keep(recoded.bytes(), recoded.ending());
    }

    /** Keeps a picture that is safe already. */
    public String keep(byte[] bytes, String ending) {
        var path = "images/impor-" + digest(bytes) + "." + ending;
        if (pictures.putIfAbsent(path, bytes) == null) {
            total += bytes.length;
        }
        return path;
    }

    public Map<String, byte[]> all() {
        return pictures;
    }

    /** What a description says to somebody who cannot see the picture; empty when it says nothing, as a file's name does. */
    public static String alternative(String description) {
        var words = MADE_UP.matcher(description).replaceAll("").strip().replaceAll("\\s+", " ");
        return NO_DESCRIPTION.matcher(words).matches() ? "" : words;
    }

    private static String digest(byte[] bytes) {
        return Sha256.of(bytes).substring(0, 12);
    }
}
