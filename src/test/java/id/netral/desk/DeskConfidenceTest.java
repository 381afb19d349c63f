package id.netral.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.security.Role;
import id.netral.verdict.Situation;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who asks stays unknown, and nobody but reviewers reads what others ask. */
@ExtendWith(OutputCaptureExtension.class)
class DeskConfidenceTest extends DeskTestBase {

    private Map<String, Runnable> reviewersWays(long id) {
        var ways = new LinkedHashMap<String, Runnable>();
        ways.put("list", () -> answering.open(0, 10));
        ways.put("count", answering::count);
        ways.put("one", () -> answering.find(id));
        ways.put("articles", () -> answering.citable(""));
        ways.put("answer", () -> answering.answer(id, "Boleh, dengan syarat.", null, List.of()));
        return ways;
    }

    @Test
    void everyOtherRoleAndAllTogetherAreDeniedByEveryWay() {
        var id = asked();
        for (var role : EnumSet.complementOf(EnumSet.of(Role.PENINJAU))) {
            denied(id, role.name(), role);
        }
        var all = EnumSet.complementOf(EnumSet.of(Role.PENINJAU)).toArray(Role[]::new);
        denied(id, "all but reviewer", all);
    }

    private void denied(long id, String who, Role... roles) {
        signIn(ADI, roles);
        reviewersWays(id)
                .forEach((way, act) -> assertThatThrownBy(act::run)
                        .as("%s by %s", who, way)
                        .isInstanceOf(AccessDeniedException.class));
        assertThat(asking.own()).as("%s reads nobody else's", who).isEmpty();
        refused("desk.gone", () -> asking.takeBack(id));
    }

    @Test
    void strangersAreDenied() {
        var id = asked();
        signOut();
        reviewersWays(id)
                .forEach((way, act) -> assertThatThrownBy(act::run)
                        .as(way)
                        .isInstanceOfAny(
                                AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class));
        assertThatThrownBy(asking::own)
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void reviewersReadOtherPeoplesAnswersNeither() {
        var id = asked();
        answering.answer(id, "Boleh, dengan syarat.", null, List.of());
        signIn(ADI, Role.PENINJAU);
        assertThat(asking.own()).isEmpty();
        assertThat(answering.find(id)).isEmpty();
    }

    @Test
    void askingLeavesNoTraceInAuditMailOrLog(CapturedOutput log) {
        asking.ask(Situation.open(), TEXT);
        asking.takeBack(asking.own().getFirst().id());
        refused("desk.no-words", () -> asking.ask(Situation.open(), ""));
        assertThat(rows("audit_entry")).isZero();
        assertThat(rows("outgoing_mail")).isZero();
        assertThat(log.getAll()).doesNotContain(TEXT, "Sari Uji");
    }

    @Test
    void theAuditOfAnAnswerHoldsNeitherTextNorAsker(CapturedOutput log) {
        var id = asked();
        answering.answer(id, "Boleh, dengan syarat.", null, List.of());
        assertThat(rows("audit_entry WHERE action = 'DESK_ANSWERED' AND account_id = " + TUTI))
                .isEqualTo(1);
        assertThat(rows("audit_entry WHERE account_id = " + SARI + " OR CONCAT_WS(' ', actor, subject, detail)"
                        + " REGEXP 'Sari|Boleh|halaman|" + SARI + "'"))
                .isZero();
        assertThat(rows("outgoing_mail")).isZero();
        assertThat(log.getAll()).doesNotContain(TEXT, "Boleh, dengan syarat.");
    }

    @Test
    void theRowKnowsNoMomentAndNoAddress() {
        assertThat(jdbc.sql("SELECT column_name FROM information_schema.columns WHERE table_name = 'desk_question'"
                                + " AND (data_type IN ('datetime', 'timestamp', 'time') OR column_name REGEXP"
                                + " 'name|nip|unit|address|employee')")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private long rows(String tableAndCondition) {
        return jdbc.sql("SELECT COUNT(*) FROM " + tableAndCondition)
                .query(Long.class)
                .single();
    }
}
