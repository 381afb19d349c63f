package id.netral.catalog;

import id.netral.media.MediaAnswer;
import id.netral.media.MediaDelivery;
import id.netral.security.Authenticated;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures, videos and files of published versions. A version never changes, so a browser asks once. */
@Controller
class MediaController {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final ModuleVersionRepository versions;
    private final MediaDelivery delivery;

    MediaController(ModuleVersionRepository versions, MediaDelivery delivery) {
        this.versions = versions;
        this.delivery = delivery;
    }

    @GetMapping("/media/{version}/{*path}")
    @Authenticated
    public void medium(
            @PathVariable String version,
            @PathVariable String path,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var medium = Optional.of(version)
                .filter(text -> NUMBER.matcher(text).matches())
                .flatMap(number -> versions.medium(Long.parseLong(number), path.substring(1)))
                .map(shown -> answer(version, shown));
        if (medium.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        delivery.send(medium.get(), request, response);
    }

    private static MediaAnswer answer(String version, ModuleVersionRepository.Shown shown) {
        var path = shown.path();
        return MediaAnswer.unchanging(
                shown.hash(),
                shown.contentType(),
                "\"v" + Long.parseLong(version) + "\"",
                path.substring(path.lastIndexOf('/') + 1));
    }
}
