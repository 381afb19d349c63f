package id.netral.people.roster.delivery;

import id.netral.common.RefusedException;
import id.netral.common.Sentences;
import id.netral.common.intake.LimitedStream;
import id.netral.people.UnitId;
import id.netral.people.roster.RosterExtent;
import id.netral.people.roster.RosterImport;
import id.netral.security.api.ApiClient;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes rosters from other programs; described in {@code docs/roster-sync.md}. */
@RestController
@RequestMapping("/api/roster")
class RosterController {

    private static final int MOST_TOLD = 200;
    private static final long MEGABYTE = 1024 * 1024;
    private static final String UNIT = "unit:";

    private final RosterDeliveries deliveries;
    private final Sentences sentences;

    RosterController(RosterDeliveries deliveries, Sentences sentences) {
        this.deliveries = deliveries;
        this.sentences = sentences;
    }

    /** Dry run of the workbook or JSON in the body. */
    @PostMapping
    ResponseEntity<RosterAnswer> receive(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String lengkap,
            @RequestParam(defaultValue = "kiriman") String nama,
            Authentication authentication,
            Locale locale)
            throws IOException {
        var client = client(authentication);
        var extent = extent(lengkap);
        var file = Files.createTempFile("netral-roster", ".sent");
        try {
            save(request, file);
            var received = deliveries.receive(file, nama, client.name(), client.tokenId(), extent, MOST_TOLD);
            return ResponseEntity.status(HttpStatus.CREATED)
                    .body(RosterAnswer.of(received, (key, arguments) -> sentences.get(key, locale, arguments)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void save(HttpServletRequest request, Path file) throws IOException {
        var limit = RosterImport.maxBytes();
        try (var body = new LimitedStream(
                request.getInputStream(), limit, () -> new RefusedException("roster.file.too-big", limit / MEGABYTE))) {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static RosterExtent extent(String text) {
        if (text.isEmpty()) {
            return RosterExtent.PART;
        }
        if ("instansi".equals(text)) {
            return RosterExtent.AGENCY;
        }
        try {
            if (text.startsWith(UNIT)) {
                return RosterExtent.below(new UnitId(Long.parseLong(text.substring(UNIT.length()))));
            }
        } catch (NumberFormatException e) {
            throw new RefusedException("roster.api.no-extent");
        }
        throw new RefusedException("roster.api.no-extent");
    }

    /** How the delivery stands. */
    @GetMapping("/{id}")
    RosterAnswer find(@PathVariable long id, Authentication authentication) {
        return RosterAnswer.of(deliveries.require(id, client(authentication).tokenId()));
    }

    /** Does what the dry run has told; a large departure waits for a person. */
    @PostMapping("/{id}/apply")
    RosterAnswer apply(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean skipDoubtful,
            Authentication authentication) {
        return RosterAnswer.of(deliveries.apply(id, client(authentication).tokenId(), skipDoubtful));
    }

    private static ApiClient client(Authentication authentication) {
        if (authentication.getDetails() instanceof ApiClient client) {
            return client;
        }
        throw new AccessDeniedException("for programs only");
    }
}
