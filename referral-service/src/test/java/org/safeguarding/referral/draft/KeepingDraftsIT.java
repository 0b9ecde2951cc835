package org.safeguarding.referral.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.platform.sealed.Sealer;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.referral.StartedAnew;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEngines
@Import(MovableClock.class)
class KeepingDraftsIT {

    private final DraftApi api;
    private final JdbcClient db;
    private final MovableClock.Ahead clock;
    private final DraftEnds ends;
    private final Sealer sealer;

    @Autowired
    KeepingDraftsIT(@LocalServerPort int port, JdbcClient db, MovableClock.Ahead clock, DraftEnds ends, Sealer sealer) {
        api = new DraftApi(port);
        this.db = db;
        this.clock = clock;
        this.ends = ends;
        this.sealer = sealer;
    }

    @AfterEach
    void today() {
        clock.by(0);
    }

    @Test
    void every_word_is_there_after_a_restart_and_can_be_submitted() {
        var form = ReferralJson.valid().with("/safetyActions", "Żółć, typed before the power went.");
        var id = api.begun(form);

        try (var anew = new StartedAnew()) {
            var again = new DraftApi(anew.port());
            var sheet = again.send(HttpMethod.GET, "/drafts/" + id, api.token, null, null, null);
            assertThat(sheet.body().path("content").toString()).isEqualTo(form.toString());
            var submitted = again.send(
                    HttpMethod.POST, "/drafts/" + id + "/submission", api.token, DraftApi.newKey(), null, null);
            assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        }
    }

    @Test
    void a_draft_lasts_ninety_days_from_its_last_save() {
        var id = api.begun("{}");
        clock.by(60);
        var saved = api.save(id, "\"0\"", ReferralJson.valid());
        assertThat(saved.body().path("expiresOn").asString())
                .isEqualTo(
                        LocalDate.now(ZoneId.of("Europe/London")).plusDays(150).toString());

        clock.by(60 + 89);
        ends.clear();
        assertThat(api.read(id).body().path("content").toString())
                .isEqualTo(ReferralJson.valid().toString());
        assertThat(api.list().body().path("entries").path(0).path("expiresOn"))
                .isEqualTo(saved.body().path("expiresOn"));

        clock.by(60 + 90);
        ends.clear();
        assertThat(api.submit(id, DraftApi.newKey()).status()).isEqualTo(201);
    }

    @Test
    void a_draft_is_gone_on_the_day_after_its_last_even_before_it_is_cleared_away() {
        var id = api.begun(ReferralJson.valid());
        clock.by(91);

        assertThat(api.read(id).status()).isEqualTo(404);
        assertThat(api.save(id, "\"0\"", "{}").status()).isEqualTo(404);
        assertThat(api.submit(id, DraftApi.newKey()).status()).isEqualTo(404);
        assertThat(api.acknowledge(id).status()).isEqualTo(404);
        assertThat(api.list().body().path("drafts").asInt()).isZero();

        ends.clear();
        assertThat(rowsOf(id)).isZero();
        assertThat(keyIsDestroyed(id)).isTrue();
    }

    @Test
    void drafts_are_cleared_away_by_a_task_that_comes_again() {
        var id = api.begun("{}");
        db.sql("update draft set expires_on = current_date - 2 where id = ?")
                .param(UUID.fromString(id))
                .update(); // whichever service of these tests comes first clears it away, by the world's clock
        db.sql("update scheduled_tasks set execution_time = now() where task_name = 'clear-drafts'")
                .update();

        await().atMost(Duration.ofSeconds(20)).until(() -> rowsOf(id) == 0);

        assertThat(db.sql("select count(*) from scheduled_tasks where task_name = 'clear-drafts'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nothing_readable_is_left_of_a_draft_that_was_thrown_away() {
        var id = api.begun(ReferralJson.valid());
        var sealed = db.sql("select sealed_content from draft where id = ?")
                .param(UUID.fromString(id))
                .query(String.class)
                .single();
        assertThat(keyIsDestroyed(id)).isFalse();

        assertThat(api.delete(id).status()).isEqualTo(204);

        assertThat(api.read(id).status()).isEqualTo(404);
        assertThat(api.delete(id).status()).isEqualTo(404);
        assertThat(rowsOf(id)).isZero();
        assertThat(sealed).contains("draft/" + id);
        assertThat(keyIsDestroyed(id)).isTrue();
    }

    @Test
    void a_key_that_could_not_be_destroyed_at_once_is_destroyed_when_drafts_are_cleared() {
        var id = api.begun("{}");
        db.sql(
                        "with gone as (delete from draft where id = ? returning id, author) "
                                + "insert into draft_ended (id, author, how, ended_at) select id, author, 'DELETED', now() from gone")
                .param(UUID.fromString(id))
                .update();
        assertThat(keyIsDestroyed(id)).isFalse();

        ends.clear();
        assertThat(keyIsDestroyed(id)).isTrue();

        clock.by(91);
        ends.clear();
        assertThat(db.sql("select count(*) from draft_ended where id = ?")
                        .param(UUID.fromString(id))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long rowsOf(String id) {
        return db.sql("select count(*) from draft where id = ?")
                .param(UUID.fromString(id))
                .query(Long.class)
                .single();
    }

    private boolean keyIsDestroyed(String id) {
        try {
            sealer.seal(Drafts.subject(UUID.fromString(id)), new byte[] {1});
            return false;
        } catch (Sealer.KeyDestroyed destroyed) {
            return true;
        }
    }
}
