package id.netral.authoring.editor;

import id.netral.authoring.DraftFiles;
import id.netral.authoring.DraftId;
import id.netral.authoring.DraftMedium;
import id.netral.document.MediaPath;
import id.netral.media.MediaAnswer;
import id.netral.media.MediaDelivery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Media of a draft for its editor: what there is, one of them, and another one. */
@AuthoringEndpoint
@RequestMapping("/api/drafts/{draft}/media")
class DraftFileController {

    /** A medium as the editor knows it. */
    record Entry(String path, String alt) {}

    private final DraftFiles files;
    private final MediaDelivery delivery;

    DraftFileController(DraftFiles files, MediaDelivery delivery) {
        this.files = files;
        this.delivery = delivery;
    }

    @GetMapping
    List<Entry> list(@PathVariable("draft") long draft, @RequestParam("kind") String kind) {
        Predicate<String> wanted = switch (kind) {
            case "picture" -> MediaPath::isPicture;
            case "video" -> MediaPath::isVideo;
            case "captions" -> MediaPath::isCaptions;
            default -> MediaPath::isFile;
        };
        return files.list(new DraftId(draft)).stream()
                .filter(medium -> wanted.test(medium.path()))
                .map(DraftFileController::entry)
                .toList();
    }

    /** The file is the body as it is, so that a long video never stands in memory. */
    @PostMapping
    Entry add(
            @PathVariable("draft") long draft,
            @RequestParam("name") String name,
            @RequestParam(name = "alt", defaultValue = "") String alt,
            @RequestParam(name = "licence", defaultValue = "") String licence,
            HttpServletRequest request)
            throws IOException {
        return entry(files.store(new DraftId(draft), name, alt, licence, request.getInputStream()));
    }

    @GetMapping("/{*path}")
    void medium(
            @PathVariable("draft") long draft,
            @PathVariable("path") String path,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var medium = files.find(new DraftId(draft), path.substring(1));
        if (medium.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var found = medium.get();
        var name = found.path().substring(found.path().indexOf('/') + 1);
        delivery.send(MediaAnswer.changing(found.hash(), found.contentType(), name), request, response);
    }

    private static Entry entry(DraftMedium medium) {
        return new Entry(medium.path(), medium.alt());
    }
}
