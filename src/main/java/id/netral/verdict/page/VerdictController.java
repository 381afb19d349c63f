package id.netral.verdict.page;

import id.netral.rules.LegalRegister;
import id.netral.verdict.Dimension;
import id.netral.verdict.Situation;
import id.netral.verdict.SituationWords;
import id.netral.verdict.Verdicts;
import id.netral.verdict.text.TextVerdicts;
import id.netral.verdict.text.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers situations told in own words or by tapped words. Whatever is asked stands in the address and nowhere else, so
 * that an answer can be sent on; the words somebody typed are not part of the link offered for that.
 */
@RestController
class VerdictController {

    /** Where the page stands. */
    static final String PATH = "/boleh";

    /** Parameter with the person's own words. */
    static final String TEXT = "q";

    private static final String ATTRIBUTES = "attributes";
    private static final int ALIKE = 5;

    private final Verdicts verdicts;
    private final TextVerdicts texts;
    private final LegalRegister register;

    VerdictController(Verdicts verdicts, TextVerdicts texts, LegalRegister register) {
        this.verdicts = verdicts;
        this.texts = texts;
        this.register = register;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<String> page(@RequestParam MultiValueMap<String, String> asked) {
        var text = Optional.ofNullable(asked.getFirst(TEXT)).orElse("").strip();
        var understood = tapped(asked).orElseGet(() -> texts.read(text));
        var page = new VerdictPage(verdicts.vocabulary());
        if (text.isEmpty() && understood.situation().equals(Situation.open())) {
            return html(page.empty());
        }
        var ruling = verdicts.judge(understood.situation(), understood.doubtful());
        return html(page.answer(new VerdictAnswer(
                text,
                understood,
                ruling,
                register.find(ruling.articles()),
                verdicts.beforeAndAfter(understood.situation()),
                texts.alike(text.isEmpty() ? verdicts.vocabulary().told(understood.situation()) : text, ALIKE))));
    }

    private static ResponseEntity<String> html(String page) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page);
    }

    /** What was tapped; empty when nothing was, so that the text decides. */
    private Optional<Understood> tapped(MultiValueMap<String, String> asked) {
        var words = new ArrayList<String>();
        for (var dimension : Dimension.values()) {
            value(asked, dimension.key()).forEach(word -> words.add(dimension.key() + "=" + word));
        }
        var attributes = value(asked, ATTRIBUTES)
                .flatMap(each -> Stream.of(each.split(",")))
                .toList();
        if (words.isEmpty() && attributes.isEmpty()) {
            return asked.containsKey(TEXT) ? Optional.empty() : Optional.of(nothing());
        }
        words.add(ATTRIBUTES + "=" + String.join(",", attributes));
        return SituationWords.read(words)
                .filter(verdicts.vocabulary()::knows)
                .map(situation -> new Understood(situation, Map.of(), false))
                .or(() -> Optional.of(nothing()));
    }

    private static Understood nothing() {
        return new Understood(Situation.open(), Map.of(), false);
    }

    private static Stream<String> value(MultiValueMap<String, String> asked, String key) {
        return asked.getOrDefault(key, List.of()).stream().filter(word -> !word.isBlank());
    }
}
