package id.netral.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.catalog.TestPack;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures are recognised by what is in them. */
class PictureTest {

    private final Faults faults = new Faults();

    @ParameterizedTest
    @CsvSource({"png,image/png", "jpg,image/jpeg", "jpeg,image/jpeg"})
    void knowsPngAndJpegAndTheirSize(String ending, String type) {
        var picture = Picture.read("a." + ending, PackBytes.of(TestPack.image(ending, 33, 17)), faults);

        assertThat(picture).isEqualTo(new Picture(type, 33, 17));
        assertThat(faults.none()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // VP8X, VP8L and VP8 headers of a picture of 5 × 3
                "52494646 16000000 57454250 56503858 0a000000 00000000 040000 020000",
                "52494646 16000000 57454250 5650384c 0a000000 2f 04800000 00000000 00",
                "52494646 16000000 57454250 56503820 0a000000 000000 9d012a 0500 0300",
            })
    void knowsTheThreeKindsOfWebp(String header) {
        var bytes = HexFormat.of().parseHex(header.replace(" ", ""));

        assertThat(Picture.read("a.webp", PackBytes.of(bytes), faults)).isEqualTo(new Picture("image/webp", 5, 3));
        assertThat(faults.none()).isTrue();
    }

    @Test
    void readsTheSizeOfAnSvgFromItsViewBox() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640.4 360'><title>A: //b</title>"
                + "<defs><linearGradient id='g'/></defs><rect fill='url(#g)' aria-label='data://x'/></svg>";

        assertThat(Picture.read("a.svg", PackBytes.of(svg.getBytes(StandardCharsets.UTF_8)), faults))
                .isEqualTo(new Picture("image/svg+xml", 640, 360));
        assertThat(faults.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.jpg", "a.webp"})
    void refusesWhatOnlyBearsTheName(String file) {
        Picture.read(
                file,
                PackBytes.of("<html>bukan gambar, tetapi cukup panjang</html>".getBytes(StandardCharsets.UTF_8)),
                faults);

        assertThat(faults.list()).extracting(Fault::key).containsExactly("fault.notAPicture");
    }

    @Test
    void refusesAPictureThatEndsInItsHeader() {
        Picture.read("a.png", PackBytes.of(java.util.Arrays.copyOf(TestPack.png(5, 5), 12)), faults);

        assertThat(faults.list()).extracting(Fault::key).containsExactly("fault.notAPicture");
    }
}
