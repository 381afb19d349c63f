package id.netral.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/**
 * Small pictures of large ones, made when first asked for and remembered for a while. Of WebP, which Java cannot decode,
 * and of drawings there are none; whoever asks shows the original.
 */
@Component
public class Thumbnails {

    private static final int REMEMBERED_BYTES = 32 * 1024 * 1024;
    private static final Set<String> DECODED = Set.of("image/png", "image/jpeg");

    private record Key(MediaHash hash, int width) {}

    private final MediaStore store;
    private final Cache<Key, byte[]> made = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_BYTES)
            .weigher((Key key, byte[] bytes) -> bytes.length)
            .build();

    Thumbnails(MediaStore store) {
        this.store = store;
    }

    /**
     * A JPEG at most so wide, its sides in proportion; empty when there is no such picture, it cannot be decoded, or it is
     * not wider anyhow.
     *
     * @param width in pixels, taken as 16 below and as 1,024 above
     */
    public Optional<byte[]> of(MediaHash hash, int width) {
        var wide = Math.clamp(width, 16, 1024);
        return store.find(hash)
                .filter(medium -> DECODED.contains(medium.contentType()) && medium.width() > wide)
                .filter(medium -> new PictureSize(medium.width(), medium.height()).decodable())
                .map(medium -> made.get(new Key(hash, wide), key -> make(key, medium)))
                .filter(bytes -> bytes.length > 0);
    }

    private byte[] make(Key key, StoredMedium medium) {
        try (var in = store.open(key.hash())) {
            var picture = ImageIO.read(in);
            if (picture == null) {
                return new byte[0];
            }
            var height = Math.max(1, Math.round(medium.height() * (float) key.width() / medium.width()));
            var out = new ByteArrayOutputStream();
            ImageIO.write(scaled(picture, key.width(), height), "jpeg", out);
            return out.toByteArray();
        } catch (IOException | RuntimeException damaged) { // the decoders throw all kinds of things at broken files
            return new byte[0];
        }
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return small;
    }
}
