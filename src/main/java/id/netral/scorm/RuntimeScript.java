package id.netral.scorm;

import id.netral.scorm.PackageFiles.Opened;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The run-time environment that packages look for, as a script that runs in their own window before anything of theirs.
 * It knows where the person stands; of the person it knows nothing.
 */
@Component
class RuntimeScript {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PLACE = "/*launch*/null";
    private static final int HEAD = 64 * 1024;
    /** The first one that a page has. */
    private static final List<Pattern> BEFORE_ANYTHING_ELSE = Stream.of("<head", "<html", "<!doctype")
            .map(tag -> Pattern.compile(tag + "\\b[^>]*>", Pattern.CASE_INSENSITIVE))
            .toList();

    private final String source;

    RuntimeScript() {
        try {
            source = new ClassPathResource("scorm/api.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The script for the opening. */
    String of(Opened opened) {
        var attempt = opened.attempt();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("key", attempt.id() + "." + attempt.launch());
        facts.put("seq", attempt.savedSeq());
        // how the last opening ended says how this one begins, and no more
        facts.put("values", attempt.data().without(CmiData.EXIT).values());
        facts.put("given", given(opened));
        return source.replace(PLACE, JSON.writeValueAsString(facts));
    }

    private static Map<String, String> given(Opened opened) {
        var attempt = opened.attempt();
        var mastery = opened.item().masteryScore();
        var first = attempt.data().values().isEmpty();
        return Map.ofEntries(
                Map.entry("cmi.core.student_id", "p" + attempt.id()),
                Map.entry("cmi.core.student_name", "Peserta"),
                Map.entry("cmi.core.credit", "credit"),
                Map.entry("cmi.core.lesson_mode", "normal"),
                Map.entry("cmi.core.entry", first ? "ab-initio" : attempt.data().suspended() ? "resume" : ""),
                Map.entry("cmi.core.total_time", time(attempt.totalTime())),
                Map.entry("cmi.launch_data", opened.item().launchData()),
                Map.entry("cmi.comments_from_lms", ""),
                Map.entry("cmi.student_data.mastery_score", mastery == null ? "" : mastery.toPlainString()),
                Map.entry("cmi.student_data.max_time_allowed", ""),
                Map.entry("cmi.student_data.time_limit_action", ""));
    }

    /** Hours, minutes and seconds as the standard writes them. */
    private static String time(long hundredths) {
        var seconds = hundredths / 100;
        return "%04d:%02d:%02d.%02d"
                .formatted(Math.min(9999, seconds / 3600), seconds / 60 % 60, seconds % 60, hundredths % 100);
    }

    /**
     * The page with the script before anything else in its head. Works on bytes, whatever their encoding, as long as it
     * writes ASCII as ASCII; any other page is left as it is.
     */
    static byte[] into(byte[] page, String address) {
        var latin = new String(page, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("\u00ff\u00fe") || latin.startsWith("\u00fe\u00ff")) {
            return page;
        }
        var start = latin.substring(0, Math.min(latin.length(), HEAD));
        var at = BEFORE_ANYTHING_ELSE.stream()
                .map(tag -> tag.matcher(start))
                .filter(Matcher::find)
                .findFirst()
                .map(Matcher::end)
                .orElse(0);
        return (latin.substring(0, at) + "<script src=\"" + address + "\"></script>" + latin.substring(at))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
