package id.netral.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.netral.common.RefusedException;
import id.netral.security.Role;
import id.netral.security.account.OwnAccount;
import id.netral.security.account.TestAccounts;
import id.netral.security.api.ApiScope;
import id.netral.security.api.ApiTokens;
import id.netral.security.secret.AttemptThrottle;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What was refused stands in the audit trail, and nobody fills it. */
class RefusalRecordsTest extends TestAccounts {

    @Autowired
    OwnAccount own;

    @Autowired
    ApiTokens tokens;

    @Autowired
    AuditTrail audit;

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse().getStatus();
    }

    private String last(String fact) {
        return jdbc.sql("SELECT " + fact + " FROM audit_entry ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    @Test
    void aWrongCurrentPassword() {
        signIn(sari());
        assertThatThrownBy(() -> own.changePassword("keliru sekali", "kereta pagi ke stasiun"))
                .isInstanceOf(RefusedException.class);
        assertThat(audited()).last().isEqualTo("PASSWORD_CHECK_FAILED");
        assertThat(last("actor")).isEqualTo("Sari Wulandari");
    }

    @Test
    void aBadTokenAndTheRightOneIsNeverKeptOut() throws Exception {
        signIn(active(BUDI, "Budi Santoso", "budi@contoh.go.id", Role.ADMIN));
        var token = tokens.create("Simpeg", ApiScope.ROSTER, Duration.ofDays(1));
        signOut();
        for (var guess = 0; guess < AttemptThrottle.PER_ADDRESS; guess++) {
            assertThat(status(get("/api/roster/1").header("Authorization", "Bearer tebakan-" + guess)))
                    .isEqualTo(401);
        }
        assertThat(status(get("/api/roster/1").header("Authorization", "Bearer tebakan")))
                .isEqualTo(429);
        assertThat(audited()).last().isEqualTo("API_TOKEN_REFUSED");
        assertThat(last("CONCAT_WS(' ', actor, subject, detail)")).doesNotContain("tebakan");
        assertThat(audited()).filteredOn("API_TOKEN_REFUSED"::equals).hasSize(RefusalRecords.PER_NETWORK);
        assertThat(status(get("/api/roster/1").header("Authorization", "Bearer " + token)))
                .isNotIn(401, 429);
    }

    @Test
    void aRequestWithoutTheRight() throws Exception {
        sari();
        var session = (MockHttpSession)
                web.perform(post("/masuk").with(csrf()).param("nama", SARI).param("sandi", PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession(false);
        assertThat(status(get("/api/drafts/lessons/1").session(session))).isEqualTo(403);
        assertThat(audited()).last().isEqualTo("ACCESS_DENIED");
        assertThat(last("actor")).isEqualTo("Sari Wulandari");
        assertThat(last("subject")).startsWith("GET /api/drafts");
    }

    @Test
    void whatTheLimitsLeftOutIsToldAfterwards() {
        var moment = new AtomicReference<>(Instant.parse("2026-11-22T07:00:00Z"));
        InstantSource source = moment::get;
        var records = new RefusalRecords(audit, source.withZone(ZoneOffset.UTC));
        for (var guess = 0; guess < RefusalRecords.PER_NETWORK + 5; guess++) {
            records.ofStranger(AuditAction.ACTIVATION_FAILED, null, "?");
        }
        assertThat(audited()).hasSize(RefusalRecords.PER_NETWORK);
        moment.updateAndGet(before -> before.plus(Duration.ofMinutes(10)));
        records.ofStranger(AuditAction.ACTIVATION_FAILED, null, "?");
        assertThat(audited()).hasSize(RefusalRecords.PER_NETWORK + 1);
        assertThat(last("detail")).contains("5");
    }
}
